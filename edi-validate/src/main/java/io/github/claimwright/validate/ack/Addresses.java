package io.github.claimwright.validate.ack;

import io.github.claimwright.x12.Delimiters;
import java.util.List;
import java.util.Set;

/**
 * Where an answer goes: back to the sender, from the receiver. An id that cannot be read is replaced by that of the first
 * group, or else by {@code UNKNOWN}, since an interchange without one could not be sent at all. An ISA that has not its 16
 * elements tells nothing.
 *
 * @param answered the received interchange
 */
record Addresses(ReceivedEnvelope answered) {
    private static final Set<String> QUALIFIERS = Set.of("01", "14", "20", "27", "28", "29", "30", "33", "ZZ");
    private static final String MUTUAL = "ZZ";
    private static final String UNKNOWN = "UNKNOWN";
    private static final int WIDTH = 15;

    String ourQualifier() {
        return qualifier(7);
    }

    String ourId() {
        return id(8, 3);
    }

    String theirQualifier() {
        return qualifier(5);
    }

    String theirId() {
        return id(6, 2);
    }

    /** Both ids. */
    List<String> ids() {
        return List.of(ourId(), theirId());
    }

    private String header(int element) {
        return answered.hasElements(16) ? answered.header(element) : "";
    }

    private String qualifier(int element) {
        return QUALIFIERS.contains(header(element)) ? header(element) : MUTUAL;
    }

    private String id(int element, int ofGroup) {
        String id = AnswerText.clean(header(element), 1, WIDTH, groupId(ofGroup));
        return id + " ".repeat(WIDTH - id.length());
    }

    private String groupId(int element) {
        return answered.inside().stream()
                .findFirst()
                .map(group -> AnswerText.clean(group.header(element), 1, WIDTH, UNKNOWN))
                .orElse(UNKNOWN);
    }

    /** The receiver's code in the group that is answered (GS03). */
    String ourCode(ReceivedEnvelope group) {
        return AnswerText.clean(group.header(3), 2, WIDTH, UNKNOWN);
    }

    /** The sender's code in the group that is answered (GS02). */
    String theirCode(ReceivedEnvelope group) {
        return AnswerText.clean(group.header(2), 2, WIDTH, UNKNOWN);
    }

    /** T for a test, else P. */
    String usage() {
        return header(15).equals("T") ? "T" : "P";
    }

    /** The sender's own delimiters, as far as its ISA names them. */
    Delimiters delimiters() {
        if (!answered.hasElements(16)) {
            return Delimiters.USUAL;
        }
        return answered.delimiters();
    }
}
