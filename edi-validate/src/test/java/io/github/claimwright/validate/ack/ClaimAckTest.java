package io.github.claimwright.validate.ack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.guide.Guide;
import io.github.claimwright.validate.ClaimValidator;
import io.github.claimwright.validate.profile.ProfileException;
import io.github.claimwright.validate.profile.Profiles;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.Severity;
import io.github.claimwright.validate.rule.SnipLevel;
import io.github.claimwright.validate.rules.RuleCatalog;
import io.github.claimwright.writer.SequentialControlNumbers;
import io.github.claimwright.x12.Element;
import io.github.claimwright.x12.Location;
import io.github.claimwright.x12.Segment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimAckTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T12:00:00Z"), ZoneOffset.UTC);
    private static final Path BASES = Path.of("src/test/resources/examples/base");

    private static String file(String base) throws IOException {
        return Files.readString(BASES.resolve(base + ".edi"), StandardCharsets.ISO_8859_1);
    }

    private static Acknowledgments answer(String file) throws IOException {
        try {
            ClaimValidator validator =
                    new ClaimValidator(new Profiles(RuleCatalog.ALL).load("base"), CodeBook.embedded());
            return new Acknowledger(validator, new SequentialControlNumbers(), CLOCK, AckOptions.USUAL)
                    .acknowledge(new ByteArrayInputStream(file.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (ProfileException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The 277CA from the first line that begins so to the trailer. */
    private static String from(String start, Acknowledgments answers) {
        return answers.of(AckKind.CLAIM).stream()
                .flatMap(answer -> SoundAcks.text(answer).lines())
                .dropWhile(line -> !line.startsWith(start))
                .takeWhile(line -> !line.startsWith("SE"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void aSoundClaimIsAccepted() throws IOException {
        assertEquals("""
                HL*2*1*21*1~
                NM1*41*2*CLEARWATER MEDICAL SUPPLY*****46*SUPPLIER01~
                TRN*2*B0101~
                STC*A1:20*20260331*WQ*111.5~
                QTY*90*1~
                AMT*YU*111.5~
                HL*3*2*19*1~
                NM1*85*2*CLEARWATER MEDICAL SUPPLY*****XX*1443322114~
                TRN*1*1-3~
                STC*A1:20**WQ*111.5~
                QTY*QA*1~
                AMT*YU*111.5~
                HL*4*3*PT~
                NM1*QC*1*SAMPLE*JANET****MI*2A83C97DE41~
                TRN*2*ACCT-1~
                STC*A2:20*20260331*WQ*111.5~
                DTP*472*D8*20260302~
                """, from("HL*2", answer(file("medicare"))));
    }

    @Test
    void aFaultOfTheProviderIsSaidOfTheProviderAndOfEachClaim() throws IOException {
        assertEquals("""
                HL*3*2*19*1~
                NM1*85*2*CLEARWATER MEDICAL SUPPLY*****XX*1443322115~
                TRN*1*1-3~
                STC*A7:562:85**U*111.5~
                QTY*QC*1~
                AMT*YY*111.5~
                HL*4*3*PT~
                NM1*QC*1*SAMPLE*JANET****MI*2A83C97DE41~
                TRN*2*ACCT-1~
                STC*A7:562:85*20260331*U*111.5~
                DTP*472*D8*20260302~
                """, from("HL*3", answer(file("medicare").replace("XX*1443322114", "XX*1443322115"))));
    }

    @Test
    void aFaultOfALineIsSaidOfTheLineAndTheClaimPointsToIt() throws IOException {
        String file = file("medicare").replace("SV1*HC:J7613:KX:KO:JZ*60*UN*300", "SV1*HC:J7613:KX:KO:JZ*60*UN*200");
        assertEquals("""
                TRN*2*ACCT-1~
                STC*A3:247*20260331*U*111.5~
                DTP*472*D8*20260302~
                SVC*HC:J7613:KX:KO:JZ*60*****200~
                STC*A8:476**U~
                REF*FJ*L102~
                REF*XZ*RX1001~
                DTP*472*D8*20260302~
                """, from("TRN*2*ACCT", answer(file)));
    }

    @Test
    void aLineWithoutItsOwnNumberIsFoundByItsCount() throws IOException {
        String file = file("medicare")
                .replace("SV1*HC:J7613:KX:KO:JZ*60*UN*300", "SV1*HC:J7613:KX:KO:JZ*60*UN*200")
                .replace("REF*6R*L102~\n", "")
                .replace("SE*45*", "SE*44*");
        assertTrue(from("SVC", answer(file)).contains("\nREF*FJ*2~\n"));
    }

    @Test
    void thePatientOfADependentsClaimHasTheMemberIdOfTheSubscriber() throws IOException {
        assertTrue(from("HL*", answer(file("commercial")))
                .contains("NM1*QC*1*SPECIMEN*NORA****MI*NP0044710001~\nTRN*2*ACCT-2~\n"));
    }

    @Test
    void claimsOfARejectedTransactionSetAreNotMentioned() throws IOException {
        Acknowledgments answers =
                answer(file("batch").replace("CLM*ACCT-21*95***12:B:1*Y*A", "CLM*ACCT-21*95***12:B:1*Y*Q"));
        String all = from("ISA", answers);
        assertTrue(all.contains("TRN*2*ACCT-13~"));
        assertEquals(-1, all.indexOf("ACCT-21"));
    }

    @Test
    void severalStatusesShareAnStc() {
        List<ClaimStatus> statuses = List.of(
                new ClaimStatus("A7", "562", "85"),
                new ClaimStatus("A7", "178", ""),
                new ClaimStatus("A8", "476", ""),
                new ClaimStatus("A7", "453", ""));
        List<Segment> stcs = ClaimStatus.segments(statuses, "20260331", "U", "10");
        assertEquals(
                List.of(11, 4), stcs.stream().map(stc -> stc.elements().size()).toList());
        assertEquals(
                new Element.Composite(List.of("A8", "476")),
                stcs.get(0).elements().get(10));
    }

    @ParameterizedTest
    @CsvSource({
        "2300, CLM, 2, A7:178:",
        "2300, HI, 3, A7:255:",
        "2010BA, NM1, 9, A7:153:IL",
        "2420E, N4, 3, A7:500:DK",
        "2400, SV1, 6, A7:21:",
    })
    void aRuleWithoutAStatusIsReportedByItsPlace(String loop, String tag, int element, String expected) {
        Rule rule = Rule.named("OWN-RULE")
                .level(SnipLevel.PAYER)
                .requires("Something")
                .because("The payer says so.")
                .mend("Mend it.")
                .message("something is wrong")
                .source("a payer")
                .foundOnTheWay();
        Location place = new Location(9, 7, tag, element, 0, 0, loop, null, 200, 9);
        ClaimStatus status = ClaimStatus.of(new Fault(new Finding(rule, Severity.ERROR, List.of(), place, null), ""));
        assertEquals(expected, status.category() + ":" + status.code() + ":" + status.entity());
    }

    @Test
    void everyEntityOfTheTablesIsOneOfTheGuide() throws IOException {
        Set<String> known = new TreeSet<>(Guide.acknowledgment277().loop("2200D").segments().stream()
                .filter(segment -> segment.tag().equals("STC"))
                .findFirst()
                .orElseThrow()
                .element(1)
                .components()
                .get(2)
                .codes()
                .codes());
        List<String> unknown =
                Files.readAllLines(Path.of("src/main/resources/io/github/claimwright/validate/ack/statuses.txt"))
                        .stream()
                        .filter(line -> line.startsWith("loop ") || line.startsWith("entity "))
                        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                        .filter(entity -> !known.contains(entity))
                        .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void everyRuleRejectsWithACategoryOfRejection() {
        assertEquals(
                List.of(),
                RuleCatalog.ALL.stream()
                        .map(rule -> rule.acknowledgment().claimStatus())
                        .filter(status -> status != null && !status.matches("A[3678]:\\d+(:\\w+)?"))
                        .toList());
    }
}
