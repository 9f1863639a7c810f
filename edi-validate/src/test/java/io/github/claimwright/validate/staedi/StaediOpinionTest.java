package io.github.claimwright.validate.staedi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaediOpinionTest {
    private static final Path BASE = Path.of("src/test/resources/examples/base/medicare.edi");

    private static String valid() throws IOException {
        return Files.readString(BASE, StandardCharsets.ISO_8859_1).replace("\n", "");
    }

    private static List<String> errors(String text) throws IOException {
        List<String> errors = new ArrayList<>();
        StaediOpinion.of(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)),
                error -> errors.add(error.toString()));
        return errors;
    }

    private static List<String> errorsWhen(String part, String replacement) throws IOException {
        String text = valid();
        return errors(text.replace(part, replacement));
    }

    @Test
    void hasNothingAgainstAValidFile() throws IOException {
        assertEquals(List.of(), errors(valid()));
    }

    @Test
    void acceptsVariantsOfASegmentInAnyOrder() throws IOException {
        assertEquals(List.of(), errorsWhen("HI*ABK", "REF*EA*1~REF*G1*2~REF*9F*3~NTE*ADD*X~HI*ABK"));
        assertEquals(List.of(), errorsWhen("DTP*472*D8*20260302~", "DTP*463*D8*20260302~DTP*472*D8*20260302~"));
    }

    @Test
    void acceptsLoopsOfOnePositionInAnyOrder() throws IOException {
        assertEquals(
                List.of(),
                errorsWhen("LX*1~", "NM1*DQ*1*EXAMPLE*A****XX*1667788990~NM1*82*1*EXAMPLE*A****XX*1667788990~LX*1~"));
    }

    @Test
    void namesSegmentElementAndComponent() throws IOException {
        assertEquals(
                List.of("IMPLEMENTATION_INVALID_CODE_VALUE at segment 24 2400 SV101-1 (235)"),
                errorsWhen("SV1*HC:E0570", "SV1*HX:E0570"));
    }

    @Test
    void namesTheLoopOfAMissingSegment() throws IOException {
        assertEquals(
                List.of("IMPLEMENTATION_SEGMENT_BELOW_MINIMUM_USE at segment 22 2400 LX (2300-HI)"),
                errorsWhen("HI*ABK:J449*ABF:J9611~", ""));
    }

    @Test
    void namesALoopThatHasNoPlace() throws IOException {
        assertEquals(
                List.of("UNKNOWN_LOOP at segment 23 2310Z NM101 (2310Z)"), errorsWhen("LX*1~", "NM1*41*2*X~LX*1~"));
    }

    @Test
    void judgesASetBehindOneThatIsCutOff() throws IOException {
        String set = valid();
        String cut = set.substring(0, set.indexOf("ST*")) + "ST*837*0007*005010X222A1~BHT*0019~";
        String rest = set.substring(set.indexOf("ST*")).replace("SV1*HC:E0570", "SV1*HX:E0570");
        List<String> errors = errors(cut + rest);
        assertEquals(
                "IMPLEMENTATION_INVALID_CODE_VALUE at segment 26 2400 SV101-1 (235)", errors.get(errors.size() - 1));
    }

    @Test
    void readsOnWhereStaediAloneWouldStop() throws IOException {
        String broken = valid().replace("LX*1~", "x\u0000y*1~~LX*1~").replace("Q0513:KX*33*UN", "Q0513:KX*33*XX");
        assertEquals(List.of("IMPLEMENTATION_INVALID_CODE_VALUE at segment 42 2400 SV103 (355)"), errors(broken));
    }

    @Test
    void leavesOtherTransactionSetsAlone() throws IOException {
        assertEquals(List.of(), errorsWhen("005010X222A1", "005010X223A2"));
    }

    @Test
    void takesTheDelimitersOfTheFile() throws IOException {
        String text =
                valid().replace('*', '|').replace(':', '>').replace('~', '\n').replace("|ABF", "|ABX");
        assertEquals(List.of("IMPLEMENTATION_INVALID_CODE_VALUE at segment 22 2300 HI02-1 (1270)"), errors(text));
    }
}
