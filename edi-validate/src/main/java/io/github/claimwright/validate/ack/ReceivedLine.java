package io.github.claimwright.validate.ack;

import io.github.claimwright.x12.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * A received service line.
 *
 * @param number which line of its claim it is, from 1
 * @param control what the sender calls it: its control number (REF*6R), or else LX01
 * @param procedure the components of SV101: type, code, modifiers
 * @param charge SV102
 * @param units SV104; empty when it was not sent
 * @param prescription the prescription number; empty when there is none
 * @param dates the format and the value of its date of service; empty when there is none
 */
record ReceivedLine(
        int number,
        String control,
        List<String> procedure,
        String charge,
        String units,
        String prescription,
        List<String> dates) {

    /** Loop 2220D: the line, what is wrong with it, and how the sender finds it. */
    List<Segment> segments(List<ClaimStatus> statuses) {
        List<Segment> segments = new ArrayList<>();
        segments.add(Segment.of("SVC")
                .putComposite(1, procedure.toArray(String[]::new))
                .put(2, charge)
                .put(7, units)
                .build());
        segments.addAll(ClaimStatus.segments(statuses, "", "U", ""));
        segments.add(Segment.of("REF").put(1, "FJ").put(2, control).build());
        if (!prescription.isEmpty()) {
            segments.add(Segment.of("REF").put(1, "XZ").put(2, prescription).build());
        }
        if (!dates.isEmpty()) {
            segments.add(Segment.of("DTP")
                    .put(1, "472")
                    .put(2, dates.get(0))
                    .put(3, dates.get(1))
                    .build());
        }
        return segments;
    }

    /** The first day; empty when there is none. */
    String firstDay() {
        return dates.isEmpty() ? "" : dates.get(1).substring(0, 8);
    }

    /** The last day; empty when there is none. */
    String lastDay() {
        return dates.isEmpty() ? "" : dates.get(1).substring(dates.get(1).length() - 8);
    }

    /** The number alone. */
    @Override
    public String toString() {
        return "ReceivedLine " + number;
    }
}
