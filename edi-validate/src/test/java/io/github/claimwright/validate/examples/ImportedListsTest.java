package io.github.claimwright.validate.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.validate.ClaimValidator;
import io.github.claimwright.validate.profile.ProfileException;
import io.github.claimwright.validate.profile.Profiles;
import io.github.claimwright.validate.rule.SnipLevel;
import io.github.claimwright.validate.rules.RuleCatalog;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the report says of code lists that are missing, which no example shows, as they are missing for most files. */
class ImportedListsTest {
    private static final String HCPCS =
            "not known: whether HCPCS codes and modifiers were valid on the date of service (import the HCPCS file of that time)";
    private static final String ICD =
            "not known: whether diagnoses were valid on the date of service (import the ICD-10-CM file of that time)";

    /** Why the codes of the base interchange of an accident, which has none of HCPCS, are not judged to the end once it is changed. */
    private static String reason(CodeBook codes, String... diff) throws IOException, ProfileException {
        Patch patch = new Patch(Examples.base("accident"));
        List.of("- SV1*HC:99213:25*120*UN*1***1:2", "+ SV1*HC:99213*120*UN*1***1:2")
                .forEach(patch::apply);
        List.of(diff).forEach(patch::apply);
        return new ClaimValidator(new Profiles(RuleCatalog.ALL).load("base"), codes)
                .validate("accident", patch.bytes())
                .reasons()
                .get(SnipLevel.CODE_SET);
    }

    @Test
    void withoutAListTheDiagnosesAreNotKnown() throws IOException, ProfileException {
        assertEquals(ICD, reason(CodeBook.embedded()));
    }

    @Test
    void withTheListOfAnotherTimeTheDiagnosesAreNotKnown() throws IOException, ProfileException {
        assertEquals(ICD, reason(ExampleCodes.BOOK));
    }

    @Test
    void anUnknownCodeOfAnotherTimeIsNotKnown() throws IOException, ProfileException {
        String[] code = {"- SV1*HC:72040*180*UN*1***1", "+ SV1*HC:K0001*180*UN*1***1"};
        assertEquals(both(), reason(CodeBook.embedded(), code));
        assertEquals(both(), reason(ExampleCodes.BOOK, code));
    }

    @Test
    void anUnknownModifierOfAnotherTimeIsNotKnown() throws IOException, ProfileException {
        String[] modifier = {"- SV1*HC:72040*180*UN*1***1", "+ SV1*HC:72040:ZY*180*UN*1***1"};
        assertEquals(both(), reason(CodeBook.embedded(), modifier));
        assertEquals(both(), reason(ExampleCodes.BOOK, modifier));
    }

    @Test
    void aModifierOfTheEmbeddedTableIsKnownAtAnyTime() throws IOException, ProfileException {
        assertEquals(ICD, reason(ExampleCodes.BOOK, "- SV1*HC:72040*180*UN*1***1", "+ SV1*HC:72040:RT*180*UN*1***1"));
    }

    private static String both() {
        return HCPCS + "; " + ICD.substring("not known: ".length());
    }
}
