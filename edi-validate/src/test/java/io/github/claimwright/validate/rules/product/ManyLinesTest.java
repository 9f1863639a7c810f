package io.github.claimwright.validate.rules.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.validate.ClaimValidator;
import io.github.claimwright.validate.profile.ProfileException;
import io.github.claimwright.validate.profile.Profiles;
import io.github.claimwright.validate.rules.RuleCatalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyLinesTest {
    private static final Path MEDICARE = Path.of("src/test/resources/examples/base/medicare.edi");

    /** The claim of the base interchange with so many lines of a code that stands for no product. */
    private static byte[] claimOf(int lines) throws IOException {
        String base = Files.readString(MEDICARE, StandardCharsets.ISO_8859_1);
        String services =
                IntStream.rangeClosed(1, lines).mapToObj(ManyLinesTest::line).collect(Collectors.joining());
        return (base.substring(0, base.indexOf("LX*1~")) + services + base.substring(base.indexOf("SE*")))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String line(int number) {
        return """
                LX*%1$d~
                SV1*HC:J7999:KX*1*UN*1***1~
                DTP*472*D8*20260302~
                NTE*ADD*VIAL %1$d~
                NM1*DK*1*EXAMPLE*ALICE****XX*1667788990~
                N3*5 CLINIC WAY~
                N4*DAYTON*OH*454020002~
                """.formatted(number);
    }

    @Test
    void theFiftyLinesThatAClaimMayHaveAreJudgedAndNoMore() throws IOException, ProfileException {
        ClaimValidator validator =
                new ClaimValidator(new Profiles(RuleCatalog.ALL).load("medicare-dme"), CodeBook.embedded());
        List<String> places = validator.validate("many lines", claimOf(52)).findings().stream()
                .filter(finding -> finding.rule().equals(CodeWithoutProduct.RULE))
                .map(finding -> finding.location().path())
                .toList();
        assertEquals(
                IntStream.rangeClosed(1, 50)
                        .mapToObj("2000A[1]/2000B[1]/2300[1]/2400[%d]"::formatted)
                        .toList(),
                places);
    }
}
