package io.github.claimwright.validate.custom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.validate.ClaimValidator;
import io.github.claimwright.validate.profile.ProfileException;
import io.github.claimwright.validate.profile.Profiles;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.rules.RuleCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomRulesTest {
    private static final Path SOURCES = Path.of("src/test/java/io/github/claimwright/validate/custom");
    private static final Path SERVICE =
            Path.of("src/test/resources/META-INF/services/io.github.claimwright.validate.rule.RuleProvider");

    @Test
    void aRuleOfAProviderIsAskedLikeAnyOther() throws IOException, ProfileException {
        Path profile = Files.createTempFile("acme", ".profile");
        Files.write(profile, List.of("extends = base", "ACME-UNIT-CHARGE = error", "ACME-UNIT-CHARGE.most = 32"));
        try {
            ClaimValidator validator = new ClaimValidator(
                    new Profiles(RuleCatalog.installed()).load(profile.toString()), CodeBook.embedded());
            assertEquals(
                    List.of("ERROR ACME-UNIT-CHARGE 2400 SV102 (segment 41): 33 for 1 units is more than 32 for one"),
                    validator.validate(Path.of("src/test/resources/examples/base/medicare.edi")).findings().stream()
                            .map(Finding::toString)
                            .toList());
        } finally {
            Files.delete(profile);
        }
    }

    @Test
    void theCatalogItselfDoesNotChange() {
        assertEquals(RuleCatalog.ALL.size() + 1, RuleCatalog.installed().size());
        assertTrue(RuleCatalog.find("ACME-UNIT-CHARGE").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AverageCharge.java", "AcmeRules.java"})
    void theDocumentationShowsTheClassesAsTheyAre(String source) throws IOException {
        assertTrue(page().contains(Files.readString(SOURCES.resolve(source)).strip()));
    }

    @Test
    void theDocumentationNamesTheProviderAsTheServiceFileDoes() throws IOException {
        assertTrue(page().contains(Files.readString(SERVICE).strip()));
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "custom-rules.md"));
    }
}
