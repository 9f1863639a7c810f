package io.github.claimwright.writer;

import io.github.claimwright.envelope.Receiver;
import io.github.claimwright.envelope.Submitter;
import io.github.claimwright.model.Contact;
import io.github.claimwright.model.RefusedValueException;
import io.github.claimwright.x12.Delimiters;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a trading partner of its settings, with the defaults for what they leave out. */
final class PartnerReader {
    private static final Pattern CODE_POINT = Pattern.compile("U\\+([0-9A-Fa-f]{4})");

    private final PartnerSettings settings;

    PartnerReader(PartnerSettings settings) {
        this.settings = settings;
    }

    TradingPartner partner() {
        InterchangeParty sender = built("sender", this::sender);
        InterchangeParty receiver = built("receiver", this::receiver);
        Submitter submitter = built("submitter", () -> submitter(sender));
        Receiver claimReceiver = built("receiver", () -> claimReceiver(receiver));
        return built("", () -> partner(sender, receiver, submitter, claimReceiver));
    }

    private <T> T built(String role, Supplier<T> part) {
        try {
            return part.get();
        } catch (RefusedValueException e) {
            throw settings.refusal(role, e);
        }
    }

    private InterchangeParty sender() {
        return party(PartnerKey.SENDER_QUALIFIER, PartnerKey.SENDER_ID, PartnerKey.SENDER_APPLICATION_CODE);
    }

    private InterchangeParty receiver() {
        return party(PartnerKey.RECEIVER_QUALIFIER, PartnerKey.RECEIVER_ID, PartnerKey.RECEIVER_APPLICATION_CODE);
    }

    private InterchangeParty party(PartnerKey qualifier, PartnerKey idKey, PartnerKey applicationCode) {
        String id = settings.required(idKey);
        return new InterchangeParty(
                settings.get(qualifier, InterchangeParty.MUTUALLY_DEFINED), id, settings.get(applicationCode, id));
    }

    private Submitter submitter(InterchangeParty sender) {
        Contact contact = new Contact(
                settings.get(PartnerKey.SUBMITTER_CONTACT),
                settings.get(PartnerKey.SUBMITTER_PHONE),
                settings.get(PartnerKey.SUBMITTER_EXTENSION),
                settings.get(PartnerKey.SUBMITTER_EMAIL));
        String etin = settings.get(PartnerKey.SUBMITTER_ETIN, sender.id());
        return new Submitter(settings.required(PartnerKey.SUBMITTER_NAME), etin, contact);
    }

    private Receiver claimReceiver(InterchangeParty receiver) {
        String etin = settings.get(PartnerKey.RECEIVER_ETIN, receiver.id());
        return new Receiver(settings.required(PartnerKey.RECEIVER_NAME), etin);
    }

    private TradingPartner partner(
            InterchangeParty sender, InterchangeParty receiver, Submitter submitter, Receiver claimReceiver) {
        return new TradingPartner(
                sender,
                receiver,
                submitter,
                claimReceiver,
                choice(PartnerKey.USAGE, Usage.TEST),
                delimiters(),
                choice(PartnerKey.LINE_BREAKS, LineBreak.NONE),
                choice(PartnerKey.ACKNOWLEDGMENT_REQUESTED, YesNo.NO) == YesNo.YES,
                batching());
    }

    private enum YesNo {
        YES,
        NO
    }

    /** The constant that the value names in lower case. */
    private <T extends Enum<T>> T choice(PartnerKey key, T otherwise) {
        T[] choices = otherwise.getDeclaringClass().getEnumConstants();
        String word = settings.get(key, word(otherwise));
        return Arrays.stream(choices)
                .filter(choice -> word(choice).equals(word))
                .findFirst()
                .orElseThrow(() -> new RefusedValueException(key.subject(), "must be " + words(choices)));
    }

    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static String words(Enum<?>[] choices) {
        return Arrays.stream(choices).map(PartnerReader::word).collect(Collectors.joining(" or "));
    }

    private Batching batching() {
        return new Batching(
                count(PartnerKey.CLAIMS_PER_TRANSACTION, Batching.MOST_CLAIMS_PER_TRANSACTION),
                count(PartnerKey.TRANSACTIONS_PER_GROUP, Batching.MOST_TRANSACTIONS_PER_GROUP));
    }

    private int count(PartnerKey key, int otherwise) {
        String digits = settings.get(key, Integer.toString(otherwise));
        Expect.that(digits.matches("\\d{1,9}"), key.subject(), "must be a number");
        return Integer.parseInt(digits);
    }

    private Delimiters delimiters() {
        char element = delimiter(PartnerKey.ELEMENT_SEPARATOR, Delimiters.USUAL.element());
        char repetition = delimiter(PartnerKey.REPETITION_SEPARATOR, Delimiters.USUAL.repetition());
        char component = delimiter(PartnerKey.COMPONENT_SEPARATOR, Delimiters.USUAL.component());
        char segment = delimiter(PartnerKey.SEGMENT_TERMINATOR, Delimiters.USUAL.segment());
        try {
            return new Delimiters(element, repetition, component, segment);
        } catch (IllegalArgumentException e) {
            throw new RefusedValueException("delimiters", "cannot be used: " + e.getMessage());
        }
    }

    private char delimiter(PartnerKey key, char otherwise) {
        String text = settings.get(key, Character.toString(otherwise));
        Matcher codePoint = CODE_POINT.matcher(text);
        if (codePoint.matches()) {
            return (char) Integer.parseInt(codePoint.group(1), 16);
        }
        Expect.that(text.length() == 1, key.subject(), "must be one character, or its number such as U+001D");
        return text.charAt(0);
    }
}
