package io.github.claimwright.validate.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.validate.ClaimValidator;
import io.github.claimwright.validate.ValidationReport;
import io.github.claimwright.validate.profile.ProfileException;
import io.github.claimwright.validate.profile.Profiles;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.rules.RuleCatalog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTreeTest {
    private static final Path BASES = Path.of("src/test/resources/examples/base");

    private static String base(String name) throws IOException {
        return Files.readString(BASES.resolve(name + ".edi"), StandardCharsets.ISO_8859_1);
    }

    private static ValidationReport report(String text) throws IOException {
        try {
            return new ClaimValidator(new Profiles(RuleCatalog.ALL).load("base"), CodeBook.embedded())
                    .validate("file.edi", text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (ProfileException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String tree(String text, ReportOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        FileTree.write(report(text), new ByteArrayInputStream(bytes), out, options);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"medicare", "commercial", "batch"})
    void showsEachSegmentOnceInTheOrderOfTheFile(String name) throws IOException {
        String text = base(name);
        List<String> shown = tree(text, Samples.OPTIONS.withValues(true))
                .lines()
                .filter(line -> line.matches(" *\\d+  .*~"))
                .map(line -> line.substring(7).strip())
                .toList();
        assertEquals(text.lines().map(String::strip).toList(), shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"medicare", "commercial", "batch"})
    void doesNotShowAPatient(String name) throws IOException {
        String text = base(name);
        String tree = tree(text, Samples.OPTIONS);
        for (String patient : text.lines()
                .filter(line -> line.startsWith("NM1*IL") || line.startsWith("NM1*QC"))
                .toList()) {
            String lastName = patient.split("\\*", -1)[3];
            assertFalse(tree.contains("*" + lastName), lastName);
        }
    }

    @Test
    void saysEachFindingOnce() throws IOException {
        String text =
                base("batch").replaceAll("(?m)^SE\\*\\d+", "SE*1").replaceAll("(?m)^CLM\\*([^*]*)\\*", "CLM*$1*9");
        String tree = tree(text, Samples.OPTIONS);
        List<Finding> findings = report(text).findings();
        assertTrue(findings.size() > 2, tree);
        long shown = tree.lines().filter(line -> line.strip().startsWith("! ")).count();
        assertEquals(findings.size(), shown, tree);
    }

    @Test
    void showsWhatIsWrongWithTheWholeFileFirst() throws IOException {
        String tree = tree("Dear Sirs", Samples.OPTIONS);
        assertTrue(tree.lines().anyMatch(line -> line.startsWith("       ! ERROR ENV-NOT-X12")), tree);
    }

    @Test
    void foldsWhatIsTooMuch() throws IOException {
        String text = base("batch").replaceAll("(?m)^CLM\\*([^*]*)\\*", "CLM*$1*9");
        String tree = tree(text, Samples.OPTIONS.withMaxFindings(1));
        assertTrue(tree.contains("more BAL-CLAIM-TOTAL"), tree);
    }
}
