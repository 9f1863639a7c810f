package io.github.claimwright.writer;

import static io.github.claimwright.writer.ExampleClaims.claim;
import static io.github.claimwright.writer.ExampleClaims.drugLine;
import static io.github.claimwright.writer.ExampleClaims.partner;
import static io.github.claimwright.writer.ExampleClaims.rentalLine;
import static io.github.claimwright.writer.ExampleClaims.subscriber;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.claimwright.file.AtomicFile;
import io.github.claimwright.model.Claim;
import io.github.claimwright.model.PersonName;
import io.github.claimwright.x12.Delimiters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnwritableClaimTest {
    private static UnwritableClaimException refusal(TradingPartner partner, Claim... claims) {
        ClaimWriter writer = new ClaimWriter(partner, new SequentialControlNumbers(), ExampleClaims.CLOCK);
        return assertThrows(
                UnwritableClaimException.class, () -> writer.write(List.of(claims), new ByteArrayOutputStream()));
    }

    @Test
    void namesAnAccentedLetterByNumberAndPlace() {
        UnwritableClaimException refusal = refusal(partner(), claim("ACCT-1", subscriber("ANDR\u00C9"), drugLine()));
        assertEquals(
                "claim ACCT-1 (number 1 of the batch): subscriber last or organization name (loop 2010BA NM103) has a character X12"
                        + " cannot carry: U+00C9 at position 5; replace it by a plain letter",
                refusal.getMessage());
    }

    @Test
    void namesTheDelimiterThatStandsInText() {
        UnwritableClaimException refusal =
                refusal(partner(), claim("ACCT-1"), claim("ACCT-2", subscriber("ALDER"), rentalLine(null, "1ST*2ND")));
        assertEquals(
                "claim ACCT-2 (number 2 of the batch), service line 1: service line note (loop 2400 NTE02) has the element"
                        + " separator * of the interchange at position 4; take it out or choose another delimiter",
                refusal.getMessage());
    }

    @Test
    void tellsWhatIsWrongForProgramsToo() {
        Claim claim = claim("ACCT-9", subscriber("ALDER"), drugLine(), rentalLine("1:", null));
        UnwritableClaimException refusal = refusal(partner(), claim);
        assertEquals("ACCT-9", refusal.accountNumber());
        assertEquals(1, refusal.number());
        assertEquals(2, refusal.line());
        assertEquals("2400", refusal.loop());
        assertEquals("SV105", refusal.element());
        assertEquals("service line place of service", refusal.field());
        assertEquals("take it out or choose another delimiter", refusal.mend());
    }

    @Test
    void namesTheComponentOfAComposite() {
        TradingPartner partner = partner().withDelimiters(new Delimiters('*', '^', '-', '~'));
        Claim claim = new Claim(
                ExampleClaims.SUPPLIER,
                subscriber("ALDER"),
                ExampleClaims.PAYER,
                ExampleClaims.information("ACCT1"),
                claim("ACCT1").diagnoses(),
                List.of(ExampleLines.unlisted("NEBULIZER SOLUTION 5-ML")));
        UnwritableClaimException refusal = refusal(partner, claim);
        assertEquals("SV101-7", refusal.element());
        assertEquals("service line description", refusal.field());
    }

    @Test
    void seesBlanksAtTheEnds() {
        UnwritableClaimException refusal =
                refusal(partner(), claim("ACCT-1", subscriber("ALDER"), rentalLine(" 1", null)));
        assertEquals("begins or ends with a blank; remove it", problem(refusal));
        refusal = refusal(partner(), claim("ACCT-1", subscriber("ALDER"), rentalLine("1 ", null)));
        assertEquals("begins or ends with a blank; remove it", problem(refusal));
    }

    @Test
    void seesControlCharactersAndSymbols() {
        assertEquals(
                "has a character X12 cannot carry: U+0009 at position 2; replace it by plain text or remove it",
                problem(refusal(partner(), claim("ACCT-1", subscriber("A\tB"), drugLine()))));
        assertEquals(
                "has a character X12 cannot carry: U+1F600 at position 1; replace it by plain text or remove it",
                problem(refusal(partner(), claim("ACCT-1", subscriber("\uD83D\uDE00"), drugLine()))));
    }

    @Test
    void namesEachDelimiterByItsRole() {
        TradingPartner partner = partner().withDelimiters(new Delimiters('+', '!', '=', '\''));
        assertEquals(
                "has the segment terminator ' of the interchange at position 2;"
                        + " take it out or choose another delimiter",
                problem(refusal(partner, claim("ACCT-1", subscriber("O'NEIL"), drugLine()))));
        assertEquals(
                "has the repetition separator ! of the interchange at position 1;"
                        + " take it out or choose another delimiter",
                problem(refusal(partner, claim("ACCT-1", subscriber("!"), drugLine()))));
        assertEquals(
                "has the component separator = of the interchange at position 1;"
                        + " take it out or choose another delimiter",
                problem(refusal(partner, claim("ACCT-1", subscriber("="), drugLine()))));
    }

    @Test
    void showsAnInvisibleDelimiterByItsNumber() {
        TradingPartner partner = partner().withDelimiters(new Delimiters('*', '^', '\u001F', '~'));
        assertEquals(
                "has the component separator U+001F of the interchange at position 2;"
                        + " take it out or choose another delimiter",
                problem(refusal(partner, claim("ACCT-1", subscriber("A\u001FB"), drugLine()))));
    }

    @Test
    void neverTellsWhatAPatientsFieldHolds() {
        PersonName name = new PersonName("\u00C5NGSTR\u00D6M", "SIGNE*", null, null);
        String message = refusal(partner(), claim("ACCT-1", subscriber(name), drugLine()))
                .getMessage();
        assertFalse(message.contains("NGSTR"), message);
        assertFalse(message.contains("SIGNE"), message);
    }

    @Test
    void keepsItsMessageOnOneLine() {
        UnwritableClaimException refusal = refusal(partner(), claim("A\nB\u00C9"));
        assertEquals(
                "claim A?B? (number 1 of the batch): claim number (loop 2300 CLM01)"
                        + " has a character X12 cannot carry: U+000A at position 2; replace it by plain text or remove it",
                refusal.getMessage());
    }

    private static String problem(UnwritableClaimException refusal) {
        String place = refusal.element() + ") ";
        return refusal.getMessage().substring(refusal.getMessage().indexOf(place) + place.length());
    }

    @Test
    void leavesAnEarlierFileAlone(@TempDir Path directory) throws IOException {
        Path path = Files.writeString(directory.resolve("claims.edi"), "old");
        ClaimWriter writer = new ClaimWriter(partner(), new SequentialControlNumbers(), ExampleClaims.CLOCK);
        try (AtomicFile file = AtomicFile.at(path)) {
            assertThrows(
                    UnwritableClaimException.class,
                    () -> writer.write(List.of(claim("A1"), claim("A~2")), file.output()));
        }
        assertEquals("old", Files.readString(path));
    }
}
