package io.github.claimwright.writer;

import io.github.claimwright.envelope.Receiver;
import io.github.claimwright.envelope.Submitter;
import io.github.claimwright.model.Contact;
import io.github.claimwright.model.PartyName;
import io.github.claimwright.model.PersonName;
import io.github.claimwright.model.RefusedValueException;
import io.github.claimwright.writer.check.WritableText;
import io.github.claimwright.x12.Delimiters;
import io.github.claimwright.x12.X12Text;
import org.jspecify.annotations.Nullable;

/**
 * What the envelope says for one receiver of claims, and how its files look.
 *
 * @param sender who sends the interchange (ISA05, ISA06, GS02)
 * @param receiver who receives it (ISA07, ISA08, GS03)
 * @param submitter who submits the claims (loop 1000A)
 * @param claimReceiver whom they go to (loop 1000B)
 * @param usage test or production (ISA15)
 * @param delimiters the four delimiters
 * @param lineBreak what follows each segment terminator
 * @param acknowledgmentRequested whether the receiver is asked for a TA1 (ISA14)
 * @param batching how claims are divided among transaction sets and groups
 */
public record TradingPartner(
        InterchangeParty sender,
        InterchangeParty receiver,
        Submitter submitter,
        Receiver claimReceiver,
        Usage usage,
        Delimiters delimiters,
        LineBreak lineBreak,
        boolean acknowledgmentRequested,
        Batching batching) {

    /** The control characters of the X12 basic and extended character sets. */
    private static final String CONTROL_CHARACTERS =
            "\007\t\n\013\f\r\034\035\036\037\001\002\003\004\005\006\021\022\023\024\025\026\027";

    /** Refuses text that the interchange cannot carry, and line breaks where a delimiter is one already. */
    public TradingPartner {
        refuseForeign("element separator", delimiters.element());
        refuseForeign("repetition separator", delimiters.repetition());
        refuseForeign("component separator", delimiters.component());
        refuseForeign("segment terminator", delimiters.segment());
        WritableText writable = new WritableText(delimiters);
        carry(writable, "sender", sender);
        carry(writable, "receiver", receiver);
        carry(writable, submitter.name());
        carry(writable, "submitter ETIN", submitter.etin());
        submitter.contacts().forEach(contact -> carry(writable, contact));
        carry(writable, "receiver name", claimReceiver.name());
        carry(writable, "receiver ETIN", claimReceiver.etin());
        Expect.that(
                lineBreak == LineBreak.NONE || !(delimiters.contains('\r') || delimiters.contains('\n')),
                "line breaks",
                "must be none when a delimiter is a line break itself");
    }

    private static void refuseForeign(String subject, char delimiter) {
        Expect.that(
                X12Text.isExtended(delimiter) || CONTROL_CHARACTERS.indexOf(delimiter) >= 0,
                subject,
                "must be a character of X12, not U+%04X".formatted((int) delimiter));
    }

    private static void carry(WritableText writable, String role, InterchangeParty party) {
        carry(writable, role + " interchange id", party.id());
        carry(writable, role + " application code", party.applicationCode());
    }

    private static void carry(WritableText writable, PartyName submitter) {
        carry(writable, "submitter name", submitter.lastOrOrganization());
        if (submitter instanceof PersonName person) {
            carry(writable, "submitter first name", person.first());
            carry(writable, "submitter middle name", person.middle());
        }
    }

    private static void carry(WritableText writable, Contact contact) {
        carry(writable, "submitter contact name", contact.name());
        carry(writable, "submitter e-mail address", contact.email());
    }

    private static void carry(WritableText writable, String subject, @Nullable String text) {
        if (text != null && !writable.accepts(text)) {
            throw new RefusedValueException(subject, writable.fault(text).toString());
        }
    }

    /** A partner for test files, with the usual delimiters, no line breaks, and no acknowledgment requested. */
    public static TradingPartner of(
            InterchangeParty sender, InterchangeParty receiver, Submitter submitter, Receiver claimReceiver) {
        return new TradingPartner(
                sender,
                receiver,
                submitter,
                claimReceiver,
                Usage.TEST,
                Delimiters.USUAL,
                LineBreak.NONE,
                false,
                Batching.USUAL);
    }

    /** The same partner with another usage. */
    public TradingPartner withUsage(Usage other) {
        return new TradingPartner(
                sender,
                receiver,
                submitter,
                claimReceiver,
                other,
                delimiters,
                lineBreak,
                acknowledgmentRequested,
                batching);
    }

    /** The same partner with other delimiters. */
    public TradingPartner withDelimiters(Delimiters other) {
        return new TradingPartner(
                sender, receiver, submitter, claimReceiver, usage, other, lineBreak, acknowledgmentRequested, batching);
    }

    /** The same partner with other line breaks. */
    public TradingPartner withLineBreak(LineBreak other) {
        return new TradingPartner(
                sender,
                receiver,
                submitter,
                claimReceiver,
                usage,
                delimiters,
                other,
                acknowledgmentRequested,
                batching);
    }

    /** The same partner, asked for a TA1 or not. */
    public TradingPartner withAcknowledgmentRequested(boolean other) {
        return new TradingPartner(
                sender, receiver, submitter, claimReceiver, usage, delimiters, lineBreak, other, batching);
    }

    /** The same partner with another division of claims. */
    public TradingPartner withBatching(Batching other) {
        return new TradingPartner(
                sender,
                receiver,
                submitter,
                claimReceiver,
                usage,
                delimiters,
                lineBreak,
                acknowledgmentRequested,
                other);
    }
}
