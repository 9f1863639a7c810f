package io.github.claimwright.validate.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.validate.ClaimValidator;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.Severity;
import io.github.claimwright.validate.rules.RuleCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfilesTest {
    private static final Path EXAMPLES = Path.of("..", "fixtures", "profiles");
    private static final Path MEDICARE = Path.of("src/test/resources/examples/base/medicare.edi");

    @TempDir
    private Path folder;

    private Profile load(String... lines) throws IOException, ProfileException {
        Path file = folder.resolve("own.profile");
        Files.write(file, List.of(lines));
        return new Profiles(RuleCatalog.ALL).load(file.toString());
    }

    private static Setting setting(Profile profile, String id) {
        return profile.of(profile.rule(id).orElseThrow());
    }

    private static List<String> findings(Profile profile) throws IOException {
        return new ClaimValidator(profile, CodeBook.embedded())
                .validate(MEDICARE).findings().stream().map(Finding::toString).toList();
    }

    @Test
    void aLaterLayerDecides() throws IOException, ProfileException {
        Profile profile = load("extends = medicare-dme", "PAY-LINE-UNITS = error", "PAY-LINE-UNITS.most = 500");
        Setting setting = setting(profile, "PAY-LINE-UNITS");
        assertEquals(Optional.of(Severity.ERROR), setting.severity());
        assertEquals("500", setting.parameters().get("most"));
        assertEquals(profile.name(), setting.decidedBy());
        assertEquals(profile.name(), setting.decidedBy("most"));
        assertEquals("medicare-dme", setting(profile, "PAY-PLACE").decidedBy());
        assertEquals(Setting.DEFAULT, setting(profile, "PAY-PLACE").decidedBy("places"));
        assertEquals(Setting.DEFAULT, setting(profile, "BAL-CLAIM-TOTAL").decidedBy());
        assertEquals(List.of("base", "medicare", "medicare-dme", profile.name()), profile.layers());
    }

    @Test
    void aFileThatIsExtendedStandsBesideTheFileThatExtendsIt() throws IOException, ProfileException {
        Files.write(folder.resolve("parent.profile"), List.of("extends = medicaid", "SIT-PHONE = off"));
        Profile profile = load("extends = parent.profile");
        assertEquals(Optional.empty(), setting(profile, "SIT-PHONE").severity());
        assertEquals(
                folder.resolve("parent.profile").toString(),
                setting(profile, "SIT-PHONE").decidedBy());
    }

    @Test
    void aPlaceCanBeRequired() throws IOException, ProfileException {
        Profile profile = load(
                "extends = base",
                "require 2400/REF*6R = error",
                "require 2010BA/NM105 = warning",
                "require 2310B = warning",
                "require 2400/NTE*ADD = off");
        assertEquals(
                List.of(
                        "WARNING REQUIRE-2010BA-NM105 2010BA NM105 (segment 16): this payer asks for NM105 in loop 2010BA"
                                + " (subscriber), which is missing",
                        "WARNING REQUIRE-2310B 2300 NM1 (segment 21): this payer asks for loop 2310B (rendering"
                                + " provider), which is missing"),
                findings(profile));
    }

    @Test
    void aPlaceCanBeForbidden() throws IOException, ProfileException {
        Profile profile = load("extends = base", "forbid 2420E = warning", "forbid 2300/CLM07 = error");
        assertEquals(
                List.of("FORBID-2300-CLM07", "FORBID-2420E", "FORBID-2420E", "FORBID-2420E"),
                new ClaimValidator(profile, CodeBook.embedded())
                        .validate(MEDICARE).findings().stream()
                                .map(Finding::rule)
                                .map(Rule::id)
                                .toList());
    }

    @Test
    void aRuleCanBeDeclared() throws IOException, ProfileException {
        Profile profile = load(
                "extends = base",
                "",
                "[ACME-CHARGE]",
                "at      = 2400 SV102",
                "when    = SV102 is more than 30",
                "  and SV101-2 matches Q.*",
                "message = {SV101-2} for {SV102}");
        assertEquals(List.of("ERROR ACME-CHARGE 2400 SV102 (segment 41): Q0513 for 33"), findings(profile));
        assertEquals(profile.name(), setting(profile, "ACME-CHARGE").decidedBy());
    }

    @Test
    void aDeclaredRuleMaySpeakOnceForAClaim() throws IOException, ProfileException {
        List<String> rule = List.of(
                "extends = base",
                "[ACME-LINE]",
                "at = 2400 SV102",
                "when = SV102 is more than 0",
                "message = {SV101-2}");
        assertEquals(3, findings(load(rule.toArray(String[]::new))).size());
        List<String> once = new ArrayList<>(rule);
        once.add("once = in a claim");
        assertEquals(
                List.of("ERROR ACME-LINE 2400 SV102 (segment 24): E0570"), findings(load(once.toArray(String[]::new))));
    }

    @Test
    void aDeclaredRuleShowsNothingOfThePatient() throws IOException, ProfileException {
        Profile profile = load(
                "extends = base",
                "[ACME-NAME]",
                "at = 2010BA NM103",
                "when = NM103 is SAMPLE",
                "message = {NM103}, born {DMG02}, filed as {2000B/SBR09}");
        assertEquals(
                List.of("ERROR ACME-NAME 2010BA NM103 (segment 16): (not shown), born (not shown), filed as MB"),
                findings(profile));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    BAL-CLAIM-TOTALS = off     | line 2: there is no rule BAL-CLAIM-TOTALS; did you mean BAL-CLAIM-TOTAL?
                    BAL-CLAIM-TOTAL = fatal    | line 2: a rule is weighed off, info, warning or error
                    PAY-LINE-UNITS.mots = 9    | line 2: rule PAY-LINE-UNITS has no parameter mots; did you mean most?
                    PAY-LINE-UNITS.most = many | line 2: PAY-LINE-UNITS.most is a whole number
                    BAL-CLAIM-TOTAL            | line 2: expected NAME = VALUE, such as BAL-CLAIM-TOTAL = warning
                    require 2420X = error      | line 2: the guide has no loop 2420X
                    require 2400/REF*66 = error | line 2: loop 2400 has no REF*66
                    forbid 2300/CLM77 = error  | line 2: the guide has no element CLM77
                    forbid 2400/HI = error     | line 2: loop 2400 has no segment HI
                    require 2420E = must       | line 2: a rule is weighed off, info, warning or error
                    extends = medicad          | did you mean medicaid?
                    """)
    void whatCannotBeReadIsNamedWithItsLine(String line, String message) {
        String first = line.startsWith("extends") ? "# a remark" : "extends = base";
        ProfileException wrong = assertThrows(ProfileException.class, () -> load(first, line));
        assertTrue(String.valueOf(wrong.getMessage()).contains(message), wrong.getMessage());
    }

    @Test
    void aProfileCannotExtendItself() {
        assertThrows(ProfileException.class, () -> load("extends = own.profile"));
    }

    @Test
    void aDeclaredRuleCannotTakeTheIdOfAnother() {
        ProfileException wrong = assertThrows(
                ProfileException.class,
                () -> load("extends = base", "[COD-NPI]", "at = 2300 CLM", "when = CLM is absent"));
        assertTrue(String.valueOf(wrong.getMessage()).contains("line 2: there is a rule COD-NPI already"));
    }

    @Test
    void theExamplesOfTheDocumentationAreLoaded() throws IOException, ProfileException {
        Profile state = new Profiles(RuleCatalog.ALL)
                .load(EXAMPLES.resolve("example-state-medicaid.profile").toString());
        assertEquals(3, state.layers().size());
        assertEquals(
                Optional.of(Severity.WARNING),
                setting(state, "STATE-ORDERED-BEFORE").severity());
        assertEquals(
                List.of(),
                findings(state).stream().filter(line -> line.contains("STATE-")).toList());
    }

    @ParameterizedTest
    @CsvSource({"example-clearinghouse.profile", "example-state-medicaid.profile"})
    void theDocumentationShowsTheExamplesAsTheyAre(String example) throws IOException {
        String page = Files.readString(Path.of("..", "docs", "profiles.md"));
        assertTrue(page.contains(Files.readString(EXAMPLES.resolve(example)).strip()));
    }
}
