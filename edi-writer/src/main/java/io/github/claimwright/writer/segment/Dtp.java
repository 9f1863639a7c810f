package io.github.claimwright.writer.segment;

import io.github.claimwright.model.DateSpan;
import io.github.claimwright.x12.Segment;
import io.github.claimwright.x12.X12Text;

/** DTP, date or period: a day or a span of days, and what happened then (DTP01). */
public final class Dtp {
    private static final String SERVICE = "472";
    private static final String DAY = "D8";
    private static final String SPAN = "RD8";

    private Dtp() {}

    /** The date of service of a line (loop 2400); a span only where it is longer than a day. */
    public static Segment service(DateSpan days) {
        return Segment.of("DTP")
                .put(1, SERVICE)
                .put(2, days.range() ? SPAN : DAY)
                .put(3, text(days))
                .build();
    }

    private static String text(DateSpan days) {
        String from = X12Text.date(days.from());
        return days.range() ? from + "-" + X12Text.date(days.through()) : from;
    }
}
