package io.github.claimwright.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.guide.Guide;
import io.github.claimwright.guide.Tag;
import io.github.claimwright.validate.declared.DeclarationException;
import io.github.claimwright.validate.declared.DeclaredRules;
import io.github.claimwright.validate.declared.RuleTexts;
import io.github.claimwright.validate.profile.Profile;
import io.github.claimwright.validate.profile.ProfileException;
import io.github.claimwright.validate.profile.Profiles;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.SnipLevel;
import io.github.claimwright.validate.rules.RuleCatalog;
import io.github.claimwright.validate.tree.Glance;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.Needs;
import io.github.claimwright.validate.tree.Spot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of the three service lines of the base interchange, and of changed ones. */
class LikelyRulesTest {
    private static final Path BASE = Path.of("src/test/resources/examples/base/medicare.edi");
    private static final String LAST_LINE = "LX*3~\nSV1*HC:Q0513:KX*33*UN*1***1~\nDTP*472*D8*20260302~\nREF*6R*L103~\n";

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger looks = new AtomicInteger();

    /** A question that only counts how often it is asked. */
    private record Counting(Glance glance, AtomicInteger asked) implements Check {
        @Override
        public void judge(LoopNode loop, Breaches breaches) {
            asked.incrementAndGet();
        }

        @Override
        public boolean isWorthAsking(Needs held) {
            return Needs.tag("SV1").mayBeMetBy(held) || Needs.tag("CLM").mayBeMetBy(held);
        }

        @Override
        public List<Glance> glances() {
            return List.of(glance);
        }
    }

    private static Spot units() {
        return new Spot(Tag.code("SV1"), Spot.ANY, 3);
    }

    private int asked(Glance glance, String file, int many) throws IOException, ProfileException {
        validate(rule("2400", new Counting(glance, asked)), file, many);
        return asked.get();
    }

    private int askedOfClaim(Glance glance, String file) throws IOException, ProfileException {
        validate(rule("2300", new Counting(glance, asked)), file, 0);
        return asked.get();
    }

    private static Rule rule(String loop, Check check) {
        return Rule.named("TEST-ASKED")
                .level(SnipLevel.SITUATIONAL)
                .at(loop, "SV103")
                .requires("nothing")
                .because("This is a test.")
                .mend("Nothing.")
                .message("nothing")
                .source("a test")
                .breachedBy(check);
    }

    private static ValidationReport validate(Rule rule, String file, int many) throws IOException, ProfileException {
        List<Rule> rules =
                Stream.concat(RuleCatalog.ALL.stream(), Stream.of(rule)).toList();
        Profile profile = new Profiles(rules)
                .load("base")
                .with(RuleCatalog.find("ELM-LONG").orElseThrow(), Optional.empty(), "test");
        return new ClaimValidator(profile, CodeBook.embedded())
                .closerAfter(many)
                .validate("test", file.getBytes(StandardCharsets.UTF_8));
    }

    private Glance at(Spot spot, boolean mayBeYes) {
        return new Glance(spot, segment -> {
            looks.incrementAndGet();
            return mayBeYes;
        });
    }

    private static String base() throws IOException {
        return Files.readString(BASE);
    }

    private static String with(String line) throws IOException {
        return base().replace(LAST_LINE, line);
    }

    @Test
    void aRuleIsNotAskedWhereAGlanceShowsThatItIsKept() throws IOException, ProfileException {
        assertEquals(0, asked(at(units(), false), base(), 0));
    }

    @Test
    void itIsAskedWhereTheGlanceLeavesItOpen() throws IOException, ProfileException {
        assertEquals(3, asked(at(units(), true), base(), 0));
    }

    @Test
    void theSameValueIsLookedAtOnceForLoopsThatHoldTheSame() throws IOException, ProfileException {
        asked(at(units(), false), alike(20), 0);
        assertEquals(6, looks.get(), "for each of three kinds of lines: once, and once for such without the segment");
    }

    @Test
    void eachValueIsLookedAtForItself() throws IOException, ProfileException {
        Glance minutes = new Glance(units(), segment -> segment == null || segment.is(3, "MJ"));
        assertEquals(1, asked(minutes, with(LAST_LINE.replace("*UN*", "*MJ*")), 0));
    }

    @Test
    void allAreAskedUntilManyLoopsAreAlike() throws IOException, ProfileException {
        assertEquals(5, asked(at(units(), false), alike(20), 2), "one with a drug, two ordered, and two others");
    }

    @Test
    void aRuleIsAskedWhereSomethingInTheLoopWasFoundWrong() throws IOException, ProfileException {
        assertEquals(1, asked(at(units(), false), with(LAST_LINE.replace("*UN*", "*QQ*")), 0));
    }

    @Test
    void severalSegmentsOfAKindSayNothing() throws IOException, ProfileException {
        Glance never = at(Spot.whole("REF"), false);
        assertEquals(1, asked(never, with(LAST_LINE + "REF*G1*AUTH7~\n"), 0));
    }

    @Test
    void aSegmentThatIsNotThereSaysSomethingToo() throws IOException, ProfileException {
        assertEquals(0, asked(new Glance(Spot.whole("AMT"), segment -> segment != null), base(), 0));
    }

    @Test
    void allOfASegmentCanBeLookedAt() throws IOException, ProfileException {
        Glance late = new Glance(
                new Spot(Tag.code("SV1"), Spot.ANY, Spot.ALL), segment -> segment != null && segment.is(2, "33"));
        assertEquals(1, asked(late, base(), 0));
    }

    /** Lines for a device, behind those for drugs. */
    private static String alike(int many) throws IOException {
        return with(IntStream.range(3, many + 3)
                .mapToObj(number -> LAST_LINE.replace("LX*3", "LX*" + number).replace("L103", "L" + number))
                .collect(Collectors.joining()));
    }

    private static String linesWithChargesOfTheirOwn() throws IOException {
        return with(IntStream.rangeClosed(3, 200)
                .mapToObj(number -> LAST_LINE
                        .replace("LX*3", "LX*" + number)
                        .replace("*33*", "*" + number + ".25*")
                        .replace("L103", "L" + number))
                .collect(Collectors.joining()));
    }

    private static Spot charge() {
        return new Spot(Tag.code("SV1"), Spot.ANY, 2);
    }

    @Test
    void whatIsAlwaysDifferentIsLookedAtEachTimeWhereThatRulesOutTheRule() throws IOException, ProfileException {
        assertEquals(0, asked(at(charge(), false), linesWithChargesOfTheirOwn(), 0));
        assertTrue(looks.get() >= 199, () -> looks + " looks");
    }

    @Test
    void whatIsAlwaysDifferentIsNoLongerLookedAtWhereThatRulesOutNothing() throws IOException, ProfileException {
        assertEquals(200, asked(at(charge(), true), linesWithChargesOfTheirOwn(), 0));
        assertTrue(looks.get() < 100, () -> looks + " looks");
    }

    /** Where a profile does not mind the length of a note. */
    @Test
    void whatIsVeryLongIsNotRemembered() throws IOException, ProfileException {
        String noted = LAST_LINE + "NTE*ADD*" + "A".repeat(300) + "~\n";
        Glance notes = at(new Spot(Tag.code("NTE"), Spot.ANY, 2), false);
        String second = noted.replace("LX*3", "LX*4").replace("L103", "L104");
        assertEquals(2, asked(notes, with(noted + second), 0));
    }

    @Test
    void whatIsNotLongIs() throws IOException, ProfileException {
        Glance notes = at(new Spot(Tag.code("NTE"), Spot.ANY, 2), false);
        assertEquals(0, asked(notes, with(LAST_LINE + "NTE*ADD*SENT WITH THE DEVICE~\n"), 0));
    }

    /** Lines that hold different things, each of which comes often enough. */
    private static String manyKindsOfLines() throws IOException {
        List<String> others = List.of(
                "PWK*OZ*EL~\n",
                "NTE*ADD*SENT~\n",
                "MEA*TR*HT*70~\n",
                "AMT*T*5~\n",
                "PS1*1245319599*10~\n",
                "REF*G1*AUTH7~\n");
        return with(IntStream.range(3, 3 + 64)
                .mapToObj(number -> LAST_LINE.replace("LX*3", "LX*" + number).replace("L103", "L" + number)
                        + IntStream.range(0, others.size())
                                .filter(bit -> (number & 1 << bit) != 0)
                                .mapToObj(others::get)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining()));
    }

    @Test
    void notMoreIsLearnedThanAFileNeeds() throws IOException, ProfileException {
        int times = asked(at(units(), false), manyKindsOfLines(), 0);
        assertTrue(times >= 32 && times <= 40, () -> times + " times");
    }

    private static Spot ofLines(String tag, int element) {
        return new Spot(
                Tag.code(tag),
                Spot.ANY,
                element,
                Guide.professional().loop("2400").index());
    }

    @Test
    void theLinesOfAClaimRuleARuleOutTogether() throws IOException, ProfileException {
        assertEquals(0, askedOfClaim(at(ofLines("SV1", 3), false), base()));
    }

    @Test
    void oneLineThatLeavesItOpenIsEnough() throws IOException, ProfileException {
        Glance minutes = new Glance(ofLines("SV1", 3), segment -> segment == null || segment.is(3, "MJ"));
        assertEquals(1, askedOfClaim(minutes, with(LAST_LINE.replace("*UN*", "*MJ*"))));
    }

    @Test
    void aLineInWhichSomethingWasFoundWrongLeavesItOpen() throws IOException, ProfileException {
        assertEquals(1, askedOfClaim(at(ofLines("SV1", 3), false), with(LAST_LINE.replace("*UN*", "*QQ*"))));
    }

    @Test
    void severalSegmentsOfAKindInALineLeaveItOpen() throws IOException, ProfileException {
        Glance never = at(ofLines("REF", Spot.ALL), false);
        assertEquals(1, askedOfClaim(never, with(LAST_LINE + "REF*G1*AUTH7~\n")));
    }

    @Test
    void whatNoLineHasSaysSomethingToo() throws IOException, ProfileException {
        Glance measured = new Glance(ofLines("MEA", 2), segment -> segment != null);
        assertEquals(0, askedOfClaim(measured, base()));
    }

    /** Each condition is met by another line. */
    @Test
    void twoLinesMayMeetTwoConditionsTogether() throws IOException, ProfileException, DeclarationException {
        String text = """
                [TEST-BOTH]
                at = 2300 CLM02
                when = 2400/SV101-2 is J7613 and 2400/SV101-2 is Q0513
                message = both
                """;
        Rule both = DeclaredRules.of(RuleTexts.read(text.lines().toList(), 1).get(0), SnipLevel.SITUATIONAL);
        assertTrue(validate(both, base(), 0).findings().stream()
                .anyMatch(finding -> finding.rule().equals(both)));
    }

    @Test
    void anExemptionRulesARuleOut() throws IOException, ProfileException {
        Check counted = (loop, breaches) -> asked.incrementAndGet();
        validate(rule("2400", Check.unless((loop, codes) -> loop.number() > 1, counted)), base(), 0);
        assertEquals(1, asked.get());
    }

    @Test
    void anExemptionIsKeptWhereTheRuleIsAskedOfSomeLoops() throws IOException, ProfileException {
        Check counted = (loop, breaches) -> asked.incrementAndGet();
        validate(
                rule("2400", Check.where("SV1", Check.unless((loop, codes) -> loop.number() > 1, counted))), base(), 0);
        assertEquals(1, asked.get());
    }
}
