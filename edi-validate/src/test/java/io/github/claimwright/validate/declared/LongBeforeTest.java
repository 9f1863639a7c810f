package io.github.claimwright.validate.declared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.validate.ClaimValidator;
import io.github.claimwright.validate.profile.ProfileException;
import io.github.claimwright.validate.profile.Profiles;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.SnipLevel;
import io.github.claimwright.validate.rules.RuleCatalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongBeforeTest {
    private static final Path BASE = Path.of("src/test/resources/examples/base/medicare.edi");

    private static boolean isBroken(String span, String birth, String created)
            throws IOException, ProfileException, DeclarationException {
        List<String> text = List.of(
                "[ACME-OLD]",
                "at = 2010BA DMG02",
                "when = DMG02 lies more than " + span + " before ST/BHT04",
                "message = old");
        Rule rule = DeclaredRules.of(RuleTexts.read(text, 1).get(0), SnipLevel.PAYER);
        List<Rule> rules =
                Stream.concat(RuleCatalog.ALL.stream(), Stream.of(rule)).toList();
        String file = Files.readString(BASE)
                .replaceAll("DMG\\*D8\\*[0-9]{8}", "DMG*D8*" + birth)
                .replaceAll("(BHT\\*0019\\*00\\*[^*]*)\\*[0-9]{8}", "$1*" + created);
        return new ClaimValidator(new Profiles(rules).load("base"), CodeBook.embedded())
                .validate("test", file.getBytes(StandardCharsets.UTF_8)).findings().stream()
                        .anyMatch(finding -> finding.rule().equals(rule));
    }

    @ParameterizedTest
    @CsvSource({
        "1 years, 20240305, 20250305, false",
        "1 years, 20240305, 20250306, true",
        "1 years, 20240229, 20250228, false",
        "1 years, 20240229, 20250301, true",
        "4 years, 20240229, 20280229, false",
        "4 years, 20240229, 20280301, true",
        "12 months, 20240229, 20250228, false",
        "12 months, 20240229, 20250301, true",
        "30 days, 20250101, 20250131, false",
        "30 days, 20250101, 20250201, true"
    })
    void aSpanIsCountedByTheCalendar(String span, String birth, String created, boolean broken)
            throws IOException, ProfileException, DeclarationException {
        assertEquals(broken, isBroken(span, birth, created));
    }
}
