package io.github.claimwright.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.envelope.Receiver;
import io.github.claimwright.envelope.Submitter;
import io.github.claimwright.model.Contact;
import io.github.claimwright.x12.Delimiters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradingPartnerFileTest {
    private static final String LEAST = """
            sender.id = SENDER01
            receiver.id = RECEIVER01
            submitter.name = LAKESIDE BILLING
            submitter.phone = 6085550100
            receiver.name = EXAMPLE CLEARINGHOUSE
            """;

    private static final TradingPartner FULL = new TradingPartner(
            new InterchangeParty("30", "390000001", "LAKESIDE"),
            new InterchangeParty("27", "16013", "CEDI"),
            new Submitter("LAKESIDE BILLING", "A08000", new Contact("PAT REED", "6085550100", "12", "pat@example.com")),
            new Receiver("EXAMPLE CLEARINGHOUSE", "16013"),
            Usage.PRODUCTION,
            new Delimiters('=', '#', '\u001F', '\u001E'),
            LineBreak.CRLF,
            true,
            new Batching(250, 40));

    private static List<String> problems(String text) {
        return assertThrows(TradingPartnerFileException.class, () -> TradingPartnerFile.parse("partner.txt", text))
                .problems();
    }

    @Test
    void needsOnlyTheKeysWithoutADefault() {
        assertEquals(
                TradingPartner.of(
                        InterchangeParty.of("SENDER01"),
                        InterchangeParty.of("RECEIVER01"),
                        new Submitter("LAKESIDE BILLING", "SENDER01", new Contact(null, "6085550100", null, null)),
                        new Receiver("EXAMPLE CLEARINGHOUSE", "RECEIVER01")),
                TradingPartnerFile.parse("partner.txt", LEAST));
    }

    @Test
    void describesAPartner() {
        assertEquals("""
                # Who sends the interchange: kind of id (ISA05), id (ISA06), id on the functional group (GS02).
                sender.qualifier = 30
                sender.id = 390000001
                sender.application-code = LAKESIDE
                # Who receives it: kind of id (ISA07), id (ISA08), id on the functional group (GS03).
                receiver.qualifier = 27
                receiver.id = 16013
                receiver.application-code = CEDI
                # Who submits the claims, and whom the receiver may call about them (loop 1000A).
                submitter.name = LAKESIDE BILLING
                submitter.etin = A08000
                submitter.contact = PAT REED
                submitter.phone = 6085550100
                submitter.extension = 12
                submitter.email = pat@example.com
                # Whom the claims go to (loop 1000B).
                receiver.name = EXAMPLE CLEARINGHOUSE
                receiver.etin = 16013
                # test or production (ISA15); whether a TA1 is asked for, yes or no (ISA14).
                usage = production
                acknowledgment-requested = yes
                # Each delimiter as itself or by its number, such as U+001D.
                delimiter.element = =
                delimiter.repetition = #
                delimiter.component = U+001F
                delimiter.segment = U+001E
                # What follows each segment: none, lf or crlf.
                line-breaks = crlf
                # How many claims a transaction set holds at most, 1 to 5000.
                claims-per-transaction = 250
                # How many transaction sets a functional group holds at most.
                transactions-per-group = 40
                """, TradingPartnerFile.describe(FULL));
    }

    @Test
    void readsWhatItDescribes() {
        for (TradingPartner partner : List.of(FULL, ExampleClaims.partner())) {
            assertEquals(partner, TradingPartnerFile.parse("partner.txt", TradingPartnerFile.describe(partner)));
        }
    }

    @Test
    void describesEveryKey() {
        String description = TradingPartnerFile.describe(FULL);
        assertTrue(Arrays.stream(PartnerKey.values()).allMatch(key -> description.contains("\n" + key.key() + " = ")));
    }

    @Test
    void readsAFileWithByteOrderMarkAndWindowsLines(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(
                directory.resolve("partner.txt"), "\uFEFF" + "# Comment\r\n\r\n" + LEAST.replace("\n", "\r\n"));
        assertEquals(TradingPartnerFile.parse("", LEAST), TradingPartnerFile.read(file));
    }

    @Test
    void saysThatAFileIsMissing(@TempDir Path directory) {
        Path file = directory.resolve("partner.txt");
        assertThrows(NoSuchFileException.class, () -> TradingPartnerFile.read(file));
    }

    @Test
    void namesEverythingWrongWithTheKeysAtOnce() {
        assertEquals(
                List.of(
                        "partner.txt line 1: unknown key 'sender.idd'; the nearest known key is 'sender.id'",
                        "partner.txt line 2: must read 'key = value', or begin with # as a comment",
                        "partner.txt line 4: usage is given again; line 3 gave it first",
                        "partner.txt line 5: receiver.etin has no value; give one or take the line out",
                        "partner.txt: sender.id is missing; add a line 'sender.id = VALUE' with the sender interchange id",
                        "partner.txt: receiver.id is missing; add a line 'receiver.id = VALUE' with the receiver"
                                + " interchange id",
                        "partner.txt: receiver.name is missing; add a line 'receiver.name = VALUE' with the receiver name",
                        "partner.txt: submitter.name is missing; add a line 'submitter.name = VALUE' with the submitter"
                                + " name"),
                problems("""
                        sender.idd = SENDER01
                        receiver
                        usage = test
                        usage = test
                        receiver.etin =
                        """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Submitter.Name | submitter.name",
                "isa.usage | usage",
                "linebreaks | line-breaks",
                "claims-per-transactions | claims-per-transaction",
                "delimiters.segments | delimiter.segment"
            })
    void findsTheNearestKey(String key, String nearest) {
        assertEquals(nearest, PartnerKey.nearest(key).key());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sender.qualifier = 99 | interchange id qualifier must be one of 01, 14, 20, 27, 28, 29, 30, 33, ZZ",
                "sender.application-code = X | application code must have 2 to 15 characters",
                "receiver.qualifier = AB | interchange id qualifier must be one of 01, 14, 20, 27, 28, 29, 30, 33, ZZ",
                "receiver.application-code = X | application code must have 2 to 15 characters",
                "receiver.etin = X | receiver ETIN must have 2 to 80 characters",
                "submitter.etin = X | submitter ETIN must have 2 to 80 characters",
                "submitter.extension = 1a | telephone extension must be digits",
                "usage = live | usage must be test or production",
                "delimiter.element = ** | element separator must be one character, or its number such as U+001D",
                "delimiter.repetition = U+001B | repetition separator must be a character of X12, not U+001B",
                "line-breaks = cr | line breaks must be none or lf or crlf",
                "acknowledgment-requested = 1 | acknowledgment request must be yes or no",
                "claims-per-transaction = many | claims per transaction set must be a number",
                "claims-per-transaction = 5001 | claims per transaction set must number 1 to 5000"
            })
    void namesTheLineOfAValueThatIsRefused(String line, String problem) {
        String key = line.substring(0, line.indexOf(' '));
        assertEquals(List.of("partner.txt line 6, " + key + ": " + problem), problems(LEAST + line));
    }

    @ParameterizedTest
    @CsvSource({
        "SENDER01, SENDER_OF_CLAIMS, 1, sender.id: interchange id must have 1 to 15 characters",
        "RECEIVER01, REC*, 2, 'receiver.id: receiver interchange id has the element separator * of the interchange"
                + " at position 4; take it out or choose another delimiter'",
        "BILLING, BI~NG, 3, 'submitter.name: submitter name has the segment terminator ~ of the interchange"
                + " at position 12; take it out or choose another delimiter'",
        "6085550100, 608 555, 4, submitter.phone: telephone number must be ten digits without separators",
        "CLEARINGHOUSE, HA\u00DCS, 5, 'receiver.name: receiver name has a character X12 cannot carry: U+00DC"
                + " at position 11; replace it by a plain letter'"
    })
    void namesTheLineOfARequiredValueThatIsRefused(String good, String bad, int line, String problem) {
        assertEquals(List.of("partner.txt line %d, %s".formatted(line, problem)), problems(LEAST.replace(good, bad)));
    }

    @Test
    void namesTheFileWhereNoLineIsAtFault() {
        assertEquals(
                List.of("partner.txt: contact must have a telephone number or an e-mail address"),
                problems(LEAST.replace("submitter.phone = 6085550100\n", "")));
        assertEquals(
                List.of("partner.txt: delimiters cannot be used: the four delimiters must differ from each other"),
                problems(LEAST + "delimiter.element = ~"));
    }

    @Test
    void tellsAllProblemsInItsMessage() {
        TradingPartnerFileException refusal = assertThrows(
                TradingPartnerFileException.class, () -> TradingPartnerFile.parse("p.txt", LEAST + "a\nb"));
        assertEquals(
                "p.txt line 6: must read 'key = value', or begin with # as a comment\n"
                        + "p.txt line 7: must read 'key = value', or begin with # as a comment",
                refusal.getMessage());
    }
}
