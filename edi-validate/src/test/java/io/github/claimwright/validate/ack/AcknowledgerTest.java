package io.github.claimwright.validate.ack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.guide.CodeList;
import io.github.claimwright.guide.Guide;
import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.validate.ClaimValidator;
import io.github.claimwright.validate.profile.ProfileException;
import io.github.claimwright.validate.profile.Profiles;
import io.github.claimwright.validate.rule.Acknowledgment;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rules.RuleCatalog;
import io.github.claimwright.writer.SequentialControlNumbers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcknowledgerTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T12:00:00Z"), ZoneOffset.UTC);
    private static final Path BASES = Path.of("src/test/resources/examples/base");

    /** The body of the 999 of the only group: from AK1 to AK9. */
    private static String body(Acknowledgments answers) {
        return lines(answers, AckKind.IMPLEMENTATION).stream()
                .dropWhile(line -> !line.startsWith("AK1"))
                .takeWhile(line -> !line.startsWith("SE"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> lines(Acknowledgments answers, AckKind kind) {
        return answers.of(kind).stream()
                .flatMap(answer -> SoundAcks.text(answer).lines())
                .toList();
    }

    private static String ta1(Acknowledgments answers) {
        return lines(answers, AckKind.TA1).stream()
                .filter(line -> line.startsWith("TA1"))
                .collect(Collectors.joining("\n"));
    }

    private static String file(String base) throws IOException {
        return Files.readString(BASES.resolve(base + ".edi"), StandardCharsets.ISO_8859_1);
    }

    private static Acknowledgments answer(String file) throws IOException {
        return answer(file, AckOptions.USUAL);
    }

    private static Acknowledgments answer(String file, AckOptions options) throws IOException {
        try {
            ClaimValidator validator =
                    new ClaimValidator(new Profiles(RuleCatalog.ALL).load("base"), CodeBook.embedded());
            return new Acknowledger(validator, new SequentialControlNumbers(7), CLOCK, options)
                    .acknowledge(new ByteArrayInputStream(file.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (ProfileException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void aSoundFileIsAcceptedWithoutTa1() throws IOException {
        Acknowledgments answers = answer(file("batch"));
        assertEquals("""
                ISA*00*          *00*          *ZZ*CLEARINGHOUSE  *ZZ*SUPPLIER01     *260331*1200*^*00501*000000007*0*T*:~
                GS*FA*CLEARINGHOUSE*SUPPLIER01*20260331*1200*7*X*005010X231A1~
                ST*999*0007*005010X231A1~
                AK1*HC*103*005010X222A1~
                AK2*837*0001*005010X222A1~
                IK5*A~
                AK2*837*0002*005010X222A1~
                IK5*A~
                AK9*A*2*2*2~
                SE*8*0007~
                GE*1*7~
                IEA*1*000000007~
                """, String.join("\n", lines(answers, AckKind.IMPLEMENTATION)) + "\n");
        assertEquals("", ta1(answers));
    }

    @Test
    void aTa1IsSentWhenIsa14AsksForItOrTheCallerDoes() throws IOException {
        assertEquals(
                "TA1*000000103*260316*1400*A*000~", ta1(answer(file("batch").replace("*0*T*:~", "*1*T*:~"))));
        assertEquals("TA1*000000103*260316*1400*A*000~", ta1(answer(file("batch"), new AckOptions(true, false))));
    }

    @Test
    void aRejectedInterchangeHasNoOtherAnswer() throws IOException {
        Acknowledgments answers = answer(file("batch").replace("IEA*1*000000103", "IEA*1*000000104"));
        assertEquals("TA1*000000103*260316*1400*R*001~", ta1(answers));
        assertEquals(List.of(), answers.of(AckKind.IMPLEMENTATION));
    }

    @ParameterizedTest
    @CsvSource({
        "'ISA*00*', 'ISA*77*', R, 010",
        "'*ZZ*SUPPLIER01     ', '*XX*SUPPLIER01     ', R, 005",
        "'*260316*1400*^', '*261316*1400*^', R, 014",
        "'IEA*1*', 'IEA*2*', R, 021",
        "'*20260316*1400*103*X', '*20261316*1400*103*X', R, 024",
        "'*^*00501', '*U*00501', E, 026",
    })
    void theTa1NamesTheFault(String sound, String damaged, String verdict, String note) throws IOException {
        String ta1 = ta1(answer(file("batch").replace(sound, damaged)));
        assertEquals(verdict + "*" + note + "~", ta1.substring(ta1.length() - 6));
    }

    @Test
    void oneOfTwoTransactionSetsIsRejected() throws IOException {
        assertEquals(
                """
                AK1*HC*103*005010X222A1~
                AK2*837*0001*005010X222A1~
                IK5*A~
                AK2*837*0002*005010X222A1~
                IK3*CLM*19*2300*8~
                CTX*CLM01:ACCT-21~
                IK4*5:2*1332*7*X~
                IK4*7*1359*7*Q~
                IK5*R*5~
                AK9*P*2*2*1~
                """,
                body(answer(file("batch").replace("CLM*ACCT-21*95***12:B:1*Y*A*", "CLM*ACCT-21*95***12:X:1*Y*Q*"))));
    }

    @Test
    void whatIsMissingIsReportedBehindWhatComesBefore() throws IOException {
        String file = file("batch").replace("NM1*40*2*EXAMPLE CLEARINGHOUSE*****46*CLEARINGHOUSE~\n", "");
        assertEquals("""
                AK1*HC*103*005010X222A1~
                AK2*837*0001*005010X222A1~
                IK3*NM1*5*1000*I7~
                IK5*R*4*I5~
                AK2*837*0002*005010X222A1~
                IK3*NM1*5*1000*I7~
                IK5*R*4*I5~
                AK9*R*2*2*0~
                """, body(answer(file)));
    }

    @Test
    void aFaultOfTheGroupRejectsAllOfIt() throws IOException {
        assertEquals("""
                AK1*HC*103*005010X222A1~
                AK9*R*2*2*0*4~
                """, body(answer(file("batch").replace("GE*2*103", "GE*2*104"))));
    }

    @Test
    void aRemarkIsNoRejection() throws IOException {
        String file = file("medicare").replace("REF*6R*L101~", "REF*6R*" + "L".repeat(40) + "~");
        assertEquals("""
                AK1*HC*101*005010X222A1~
                AK2*837*0001*005010X222A1~
                IK3*REF*24*2400*8~
                CTX*CLM01:ACCT-1~
                IK4*2*127*5~
                IK5*E*5~
                AK9*E*1*1*1~
                """, body(answer(file)));
    }

    @Test
    void valuesThatMayBeAPatientsAreSentBackOnRequestOnly() throws IOException {
        String file = file("medicare").replace("DMG*D8*19480215*F", "DMG*D8*19480299*F");
        assertEquals(
                "IK4*2*1251*8~",
                body(answer(file))
                        .lines()
                        .filter(line -> line.startsWith("IK4"))
                        .findFirst()
                        .orElse(""));
        assertEquals(
                "IK4*2*1251*8*19480299~",
                body(answer(file, new AckOptions(false, true)))
                        .lines()
                        .filter(line -> line.startsWith("IK4"))
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void anotherMessageIsRejectedAsNotSupported() throws IOException {
        String file = file("batch").replace("005010X222A1", "005010X223A2");
        assertEquals("""
                AK1*HC*103*005010X223A2~
                AK2*837*0001*005010X223A2~
                IK5*R*1~
                AK2*837*0002*005010X223A2~
                IK5*R*1~
                AK9*R*2*2*0~
                """, body(answer(file)));
    }

    @Test
    void nobodyAcknowledgesAcknowledgments() throws IOException {
        AckOptions always = new AckOptions(true, false);
        Acknowledgments answers = answer(file("batch"), always);
        for (AckKind kind : List.of(AckKind.TA1, AckKind.IMPLEMENTATION)) {
            AckInterchange answer = answers.of(kind).get(0);
            assertEquals(List.of(), answer(SoundAcks.text(answer), always).interchanges());
        }
    }

    @Test
    void eachInterchangeHasItsAnswerAndEachGroupItsTransactionSet() throws IOException {
        String group = file("batch")
                .substring(file("batch").indexOf("GS*"), file("batch").indexOf("IEA*"));
        String two = file("medicare")
                + file("batch")
                        .replace(
                                group,
                                group
                                        + group.replace("*1400*103*X", "*1400*104*X")
                                                .replace("GE*2*103", "GE*2*104"))
                        .replace("IEA*1", "IEA*2");
        List<String> lines = lines(answer(two), AckKind.IMPLEMENTATION);
        Function<String, List<String>> of =
                tag -> lines.stream().filter(line -> line.startsWith(tag)).toList();
        assertEquals(
                List.of("AK1*HC*101*005010X222A1~", "AK1*HC*103*005010X222A1~", "AK1*HC*104*005010X222A1~"),
                of.apply("AK1"));
        assertEquals(List.of("GE*1*7~", "GE*1*9~", "GE*1*10~"), of.apply("GE"));
        assertEquals(List.of("IEA*1*000000007~", "IEA*2*000000009~"), of.apply("IEA"));
    }

    @Test
    void otherDelimitersAreChosenWhereAValueContainsTheSendersOwn() throws IOException {
        String odd = file("medicare").replace('~', '\n').replace("\n\n", "\n");
        Acknowledgments answers =
                answer(odd.replace("CLM*ACCT-1*", "CLM*ACCT~1*").replace("*Y*A*Y*Y", "*Y*Q*Y*Y"));
        AckInterchange answer = answers.of(AckKind.IMPLEMENTATION).get(0);
        assertEquals('\n', answer.delimiters().segment());
        assertEquals(List.of(), AcknowledgmentCheck.of(answer));
        assertEquals(
                1,
                SoundAcks.text(answer)
                        .lines()
                        .filter("CTX*CLM01:ACCT~1"::equals)
                        .count());
    }

    @Test
    void textOutsideOfInterchangesCanBeAnsweredToNobody() throws IOException {
        Acknowledgments answers = answer(file("batch") + "some other text\n" + file("medicare"));
        assertEquals(
                List.of("ENV-JUNK"),
                answers.unanswered().stream()
                        .map(finding -> finding.rule().id())
                        .toList());
        assertEquals(2, answers.of(AckKind.IMPLEMENTATION).size());
        assertEquals("", ta1(answers));
    }

    @Test
    void nothingAnswersWhatIsNoX12() throws IOException {
        Acknowledgments answers = answer("Dear Sir or Madam");
        assertEquals(List.of(), answers.interchanges());
        assertEquals(List.of(), answers.verdicts());
    }

    @Test
    void everyCodeThatARuleHasIsOneOfTheGuide() {
        for (Rule rule : RuleCatalog.ALL) {
            Acknowledgment codes = rule.acknowledgment();
            assertCode(rule, codes.segment(), "2100", "IK3", 4);
            assertCode(rule, codes.element(), "2110", "IK4", 3);
            assertCode(rule, codes.ta1(), "ISA", "TA1", 5);
            if (codes.set() != null) {
                boolean ofSet = codes.set().startsWith("IK502 ");
                assertCode(rule, codes.set().substring(6), ofSet ? "2000" : "ST", ofSet ? "IK5" : "AK9", ofSet ? 2 : 5);
            }
        }
    }

    private static void assertCode(Rule rule, String code, String loop, String tag, int element) {
        LoopDef definition = Guide.acknowledgment999().loop(loop);
        CodeList codes = definition.segments().stream()
                .filter(segment -> segment.tag().equals(tag))
                .findFirst()
                .orElseThrow()
                .element(element)
                .codes();
        assertEquals(true, code == null || (codes != null && codes.codes().contains(code)), rule.id() + " " + code);
    }
}
