package io.github.claimwright.writer;

import static io.github.claimwright.writer.ExampleClaims.partner;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.claimwright.envelope.Receiver;
import io.github.claimwright.envelope.Submitter;
import io.github.claimwright.model.Contact;
import io.github.claimwright.model.RefusedValueException;
import io.github.claimwright.x12.Delimiters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TradingPartnerTest {
    private static final Contact CONTACT = new Contact("PAT REED", "6085550100", null, null);
    private static final Submitter SUBMITTER = new Submitter("LAKESIDE", "S1", CONTACT);
    private static final Receiver RECEIVER = new Receiver("CLEARINGHOUSE", "R1");
    private static final InterchangeParty SENDER = InterchangeParty.of("SENDER");

    private static void refuses(String message, Executable making) {
        assertEquals(message, assertThrows(RefusedValueException.class, making).getMessage());
    }

    @Test
    void beginsWithTheUsualSettings() {
        TradingPartner partner = TradingPartner.of(SENDER, InterchangeParty.of("RECEIVER"), SUBMITTER, RECEIVER);
        assertEquals(Usage.TEST, partner.usage());
        assertEquals(Delimiters.USUAL, partner.delimiters());
        assertEquals(LineBreak.NONE, partner.lineBreak());
        assertEquals(5000, partner.batching().claimsPerTransaction());
    }

    @Test
    void changesOneSettingAtATime() {
        TradingPartner changed = partner()
                .withUsage(Usage.PRODUCTION)
                .withDelimiters(new Delimiters('|', '^', '>', '~'))
                .withLineBreak(LineBreak.LF)
                .withAcknowledgmentRequested(true)
                .withBatching(Batching.ofClaims(10));
        assertEquals(
                new TradingPartner(
                        partner().sender(),
                        partner().receiver(),
                        partner().submitter(),
                        partner().claimReceiver(),
                        Usage.PRODUCTION,
                        new Delimiters('|', '^', '>', '~'),
                        LineBreak.LF,
                        true,
                        Batching.ofClaims(10)),
                changed);
    }

    @Test
    void refusesIdsThatDoNotFitTheHeader() {
        refuses("interchange id must have 1 to 15 characters", () -> InterchangeParty.of("SIXTEENCHARACTER"));
        refuses("interchange id must have 1 to 15 characters", () -> new InterchangeParty("ZZ", "", "CODE"));
        refuses("application code must have 2 to 15 characters", () -> new InterchangeParty("ZZ", "X", "X"));
        refuses(
                "interchange id qualifier must be one of 01, 14, 20, 27, 28, 29, 30, 33, ZZ",
                () -> new InterchangeParty("99", "SENDER", "SENDER"));
    }

    @Test
    void refusesNamesAndNumbersThatDoNotFit() {
        refuses("submitter name must have 1 to 60 characters", () -> new Submitter("", "S1", CONTACT));
        refuses("submitter ETIN must have 2 to 80 characters", () -> new Submitter("LAKESIDE", "S", CONTACT));
        refuses("receiver name must have 1 to 60 characters", () -> new Receiver("X".repeat(61), "R1"));
        refuses("receiver ETIN must have 2 to 80 characters", () -> new Receiver("CLEARINGHOUSE", ""));
    }

    @Test
    void refusesTextThatTheInterchangeCannotCarry() {
        refuses(
                "receiver interchange id has the component separator : of the interchange at position 3;"
                        + " take it out or choose another delimiter",
                () -> TradingPartner.of(SENDER, InterchangeParty.of("RE:CEIVER"), SUBMITTER, RECEIVER));
        refuses(
                "sender application code begins or ends with a blank; remove it",
                () -> TradingPartner.of(new InterchangeParty("ZZ", "SENDER", "CODE "), SENDER, SUBMITTER, RECEIVER));
        refuses(
                "receiver name has a character X12 cannot carry: U+00DC at position 1; replace it by a plain letter",
                () -> TradingPartner.of(SENDER, SENDER, SUBMITTER, new Receiver("\u00DCBER", "R1")));
        Contact contact = new Contact("PAT REED", null, null, "pat*reed@example.com");
        refuses(
                "submitter e-mail address has the element separator * of the interchange at position 4;"
                        + " take it out or choose another delimiter",
                () -> TradingPartner.of(SENDER, SENDER, new Submitter("LAKESIDE", "S1", contact), RECEIVER));
    }

    @Test
    void refusesDelimitersThatX12DoesNotHave() {
        refuses(
                "segment terminator must be a character of X12, not U+001A",
                () -> partner().withDelimiters(new Delimiters('*', '^', ':', '\u001A')));
    }

    @Test
    void refusesLineBreaksWhereADelimiterIsOne() {
        TradingPartner partner = partner().withDelimiters(new Delimiters('*', '^', ':', '\n'));
        refuses(
                "line breaks must be none when a delimiter is a line break itself",
                () -> partner.withLineBreak(LineBreak.LF));
    }

    @Test
    void refusesTransactionSetsOfNoneOrTooManyClaims() {
        refuses(
                "claims per transaction set must number 1 to 5000",
                () -> partner().withBatching(Batching.ofClaims(0)));
        refuses(
                "claims per transaction set must number 1 to 5000",
                () -> partner().withBatching(Batching.ofClaims(5001)));
        refuses("transaction sets per group must number 1 to 999999", () -> new Batching(1, 0));
    }
}
