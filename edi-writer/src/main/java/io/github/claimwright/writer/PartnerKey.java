package io.github.claimwright.writer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The keys of a trading partner file, each with what refusals call its value. */
enum PartnerKey {
    SENDER_QUALIFIER("sender.qualifier", "sender interchange id qualifier"),
    SENDER_ID("sender.id", "sender interchange id"),
    SENDER_APPLICATION_CODE("sender.application-code", "sender application code"),
    RECEIVER_QUALIFIER("receiver.qualifier", "receiver interchange id qualifier"),
    RECEIVER_ID("receiver.id", "receiver interchange id"),
    RECEIVER_APPLICATION_CODE("receiver.application-code", "receiver application code"),
    RECEIVER_NAME("receiver.name", "receiver name"),
    RECEIVER_ETIN("receiver.etin", "receiver ETIN"),
    SUBMITTER_NAME("submitter.name", "submitter name"),
    SUBMITTER_ETIN("submitter.etin", "submitter ETIN"),
    SUBMITTER_CONTACT("submitter.contact", "submitter contact name"),
    SUBMITTER_PHONE("submitter.phone", "submitter telephone number"),
    SUBMITTER_EXTENSION("submitter.extension", "submitter telephone extension"),
    SUBMITTER_EMAIL("submitter.email", "submitter e-mail address"),
    USAGE("usage", "usage"),
    ELEMENT_SEPARATOR("delimiter.element", "element separator"),
    REPETITION_SEPARATOR("delimiter.repetition", "repetition separator"),
    COMPONENT_SEPARATOR("delimiter.component", "component separator"),
    SEGMENT_TERMINATOR("delimiter.segment", "segment terminator"),
    LINE_BREAKS("line-breaks", "line breaks"),
    ACKNOWLEDGMENT_REQUESTED("acknowledgment-requested", "acknowledgment request"),
    CLAIMS_PER_TRANSACTION("claims-per-transaction", "claims per transaction set"),
    TRANSACTIONS_PER_GROUP("transactions-per-group", "transaction sets per group");

    /** The keys that have no default. */
    static final List<PartnerKey> REQUIRED = List.of(SENDER_ID, RECEIVER_ID, RECEIVER_NAME, SUBMITTER_NAME);

    private final String key;
    private final String subject;

    PartnerKey(String key, String subject) {
        this.key = key;
        this.subject = subject;
    }

    String key() {
        return key;
    }

    String subject() {
        return subject;
    }

    static Optional<PartnerKey> of(String key) {
        return Arrays.stream(values()).filter(known -> known.key.equals(key)).findFirst();
    }

    /** The key whose value a refusal speaks of. */
    static Optional<PartnerKey> ofSubject(String subject) {
        return Arrays.stream(values())
                .filter(known -> known.subject.equals(subject))
                .findFirst();
    }

    /** The known key that takes the fewest changes to get to. */
    static PartnerKey nearest(String key) {
        PartnerKey nearest = SENDER_QUALIFIER;
        for (PartnerKey known : values()) {
            if (distance(key, known.key) < distance(key, nearest.key)) {
                nearest = known;
            }
        }
        return nearest;
    }

    /** How many letters must be put in, taken out or changed to make one word of the other (Levenshtein). */
    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        Arrays.setAll(above, i -> i);
        for (int i = 0; i < from.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i + 1;
            for (int j = 0; j < to.length(); j++) {
                int changed = above[j] + (from.charAt(i) == to.charAt(j) ? 0 : 1);
                row[j + 1] = Math.min(changed, 1 + Math.min(above[j + 1], row[j]));
            }
            above = row;
        }
        return above[to.length()];
    }
}
