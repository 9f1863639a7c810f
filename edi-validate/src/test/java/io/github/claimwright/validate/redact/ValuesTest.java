package io.github.claimwright.validate.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.model.Npi;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UpperChars;
import org.junit.jupiter.api.Test;

class ValuesTest {
    private static final String MBI =
            "[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9][0-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9][0-9][AC-HJKMNP-RT-Y]{2}[0-9]{2}";

    private static Values values() {
        return new Values(new Cipher("a key for tests"));
    }

    @Test
    void aRightNpiBecomesAnotherRightOne() {
        String npi = values().replace(Kind.NPI, "1234567893");
        assertTrue(Npi.isValid(npi));
        assertNotEquals("1234567893", npi);
    }

    @Test
    void aWrongCheckDigitStaysWrong() {
        assertFalse(Npi.isValid(values().replace(Kind.NPI, "1234567890")));
    }

    @Test
    void aMedicareNumberStaysOneAndWhatIsNoneStaysNone() {
        assertTrue(values().replace(Kind.ID, "2A83C97DE41").matches(MBI));
        assertFalse(values().replace(Kind.ID, "2S83C97DE41").matches(MBI));
        assertFalse(values().replace(Kind.ID, "123456789A").matches(MBI));
    }

    @Test
    void aPostOfficeBoxStaysOne() {
        assertTrue(values().replace(Kind.WORDS, "P.O. BOX 417").matches("P\\.O\\. BOX \\d{3}"));
    }

    @Test
    void ofAZipCodeThreeDigitsStayWhereManyPeopleLive() {
        assertTrue(values().replace(Kind.POSTAL, "454020001").matches("454\\d{6}"));
        assertFalse(values().replace(Kind.POSTAL, "036010001").startsWith("036"));
        assertTrue(values().replace(Kind.POSTAL, "454020000").endsWith("0000"));
    }

    @Test
    void aNoteKeepsForHowLongItSuppliesAndNothingElse() {
        String note = values().replace(Kind.TEXT, "90-DAY SUPPLY FOR JANET");
        assertTrue(note.startsWith("90-DAY SUPPLY "), note);
        assertFalse(note.contains("JANET"));
    }

    @Test
    void contactsKeepTheirForm() {
        assertTrue(values().replace(Kind.CONTACT, "6145550100").matches("[2-9]\\d{2}[2-9]\\d{6}"));
        assertTrue(values().replace(Kind.CONTACT, "billing@example.com").matches("[a-z]{7}@[a-z]{7}\\.com"));
        assertFalse(values().replace(Kind.CONTACT, "billing.example.com").contains("billing"));
    }

    @Test
    void anotherKeyGivesSomethingElse() {
        assertNotEquals(
                values().replace(Kind.NAME, "SAMPLESON"),
                new Values(new Cipher("another key")).replace(Kind.NAME, "SAMPLESON"));
    }

    @Property(tries = 200)
    void theShapeStaysAndTheValueGoes(@ForAll @UpperChars @NumericChars @StringLength(min = 4, max = 20) String value) {
        String replaced = values().replace(Kind.ID, value);
        assertEquals(
                value.replaceAll("[A-Z]", "A").replaceAll("[0-9]", "9"),
                replaced.replaceAll("[A-Z]", "A").replaceAll("[0-9]", "9"));
        assertEquals(replaced, values().replace(Kind.ID, value));
        assertTrue(value.matches("0+") || !replaced.equals(value) || value.matches("[A-Z0]*"));
    }

    @Property(tries = 20)
    void noTwoValuesBecomeOne(@ForAll @IntRange(min = 1, max = 9) int first) {
        Set<String> replaced = new HashSet<>();
        Values values = values();
        for (int i = 0; i < 500; i++) {
            assertTrue(replaced.add(values.replace(Kind.ID, "A-%d%03d".formatted(first, i))));
        }
    }
}
