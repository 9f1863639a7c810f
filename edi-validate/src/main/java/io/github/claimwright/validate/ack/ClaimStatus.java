package io.github.claimwright.validate.ack;

import io.github.claimwright.x12.Segment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * One claim status of a 277CA (STC01).
 *
 * @param category A1 received, A2 accepted, A3, A6, A7, A8 rejected (code list 507)
 * @param code what about (code list 508)
 * @param entity whom it concerns; empty when the code names nobody
 */
record ClaimStatus(String category, String code, String entity) {
    /** The batch was received. */
    static final ClaimStatus RECEIVED = new ClaimStatus("A1", "20", "");

    /** The claim goes on to be decided. */
    static final ClaimStatus ACCEPTED = new ClaimStatus("A2", "20", "");

    /** The claim is rejected for what its lines say. */
    static final ClaimStatus SEE_LINES = new ClaimStatus("A3", "247", "");

    private static final String INVALID = "A7";
    private static final String UNSPECIFIED = "21";
    private static final int STATUSES_IN_STC = 3;

    /** The status of a fault: its rule's own, or else one for its place. */
    static ClaimStatus of(Fault fault) {
        StatusTables tables = StatusTables.tables();
        String known = fault.codes().claimStatus();
        String text = known != null
                ? known
                : INVALID + ":" + tables.status(fault.location()).orElse(UNSPECIFIED);
        String[] parts = text.split(":", -1);
        String entity = parts.length > 2
                ? parts[2]
                : tables.entity(parts[1], fault.finding().rule().id(), fault.location());
        return new ClaimStatus(parts[0], parts[1], entity);
    }

    /**
     * The STC segments of several statuses, three in each.
     *
     * @param date STC02; empty where the guide does not use it
     * @param action STC03, WQ accepted or U rejected
     * @param charge STC04; empty where the guide does not use it
     */
    static List<Segment> segments(Collection<ClaimStatus> statuses, String date, String action, String charge) {
        List<ClaimStatus> all = List.copyOf(statuses);
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < all.size(); i += STATUSES_IN_STC) {
            Segment.Builder stc = all.get(i)
                    .put(Segment.of("STC"), 1)
                    .put(2, date)
                    .put(3, action)
                    .put(4, charge);
            for (int more = 1; more < STATUSES_IN_STC && i + more < all.size(); more++) {
                all.get(i + more).put(stc, 9 + more);
            }
            segments.add(stc.build());
        }
        return segments;
    }

    private Segment.Builder put(Segment.Builder stc, int position) {
        return stc.putComposite(position, category, code, entity);
    }
}
