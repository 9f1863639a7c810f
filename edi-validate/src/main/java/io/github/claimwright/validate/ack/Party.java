package io.github.claimwright.validate.ack;

import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.x12.Segment;
import java.util.Optional;

/**
 * A party of a received claim, as its NM1 names it.
 *
 * @param type 1 a person, 2 an organization
 * @param last last name or organization
 * @param first first name; empty when there is none
 * @param middle middle name; empty when there is none
 * @param suffix name suffix; empty when there is none
 * @param qualifier the type of the id; empty when there is no id
 * @param id the id; empty when there is none
 */
record Party(String type, String last, String first, String middle, String suffix, String qualifier, String id) {
    static final Party UNKNOWN = new Party("2", "UNKNOWN", "", "", "", "46", "UNKNOWN");

    /** The party in the NM1 that begins a loop. */
    static Party in(Optional<LoopNode> loop) {
        return loop.flatMap(node -> node.segment("NM1")).map(Party::of).orElse(UNKNOWN);
    }

    private static Party of(SegmentNode nm1) {
        String id = AnswerText.clean(nm1.text(9), 2, 80, "");
        return new Party(
                nm1.text(2),
                AnswerText.clean(nm1.text(3), 1, 60, "UNKNOWN"),
                AnswerText.clean(nm1.text(4), 35),
                AnswerText.clean(nm1.text(5), 25),
                AnswerText.clean(nm1.text(7), 10),
                id.isEmpty() ? "" : nm1.text(8),
                id);
    }

    Party withId(String newQualifier, String newId) {
        return new Party(type, last, first, middle, suffix, newQualifier, newId);
    }

    /** NM1 of a person. */
    Segment person(String entity) {
        return nm1(entity, "1").put(7, suffix).put(8, qualifier).put(9, id).build();
    }

    /** NM1 of a person or an organization, without a suffix. */
    Segment either(String entity) {
        return nm1(entity, type.equals("1") ? "1" : "2")
                .put(8, qualifier)
                .put(9, id)
                .build();
    }

    private Segment.Builder nm1(String entity, String entityType) {
        Segment.Builder nm1 =
                Segment.of("NM1").put(1, entity).put(2, entityType).put(3, last);
        return entityType.equals("1") ? nm1.put(4, first).put(5, middle) : nm1;
    }

    /** Nothing: names and ids are a patient's. */
    @Override
    public String toString() {
        return "Party";
    }
}
