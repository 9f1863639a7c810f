package io.github.claimwright.writer.segment;

import io.github.claimwright.model.DateSpan;
import io.github.claimwright.model.EventDate;
import io.github.claimwright.x12.Segment;
import io.github.claimwright.x12.X12Text;
import java.time.LocalDate;

/** DTP, date or period: a day or a span of days, and what happened then (DTP01). */
public final class Dtp {
    private static final String SERVICE = "472";
    private static final String DECIDED = "573";
    private static final String DAY = "D8";
    private static final String SPAN = "RD8";

    private Dtp() {}

    /** The date of service of a line (loop 2400). */
    public static Segment service(DateSpan days) {
        return of(SERVICE, days);
    }

    /** When something happened that bears on a claim or a line (loops 2300 and 2400). */
    public static Segment from(EventDate date) {
        return of(date.event(), date.days());
    }

    /** When another payer decided (loops 2330B and 2430). */
    public static Segment decided(LocalDate day) {
        return of(DECIDED, DateSpan.on(day));
    }

    private static Segment of(String event, DateSpan days) {
        return Segment.of("DTP")
                .put(1, event)
                .put(2, days.range() ? SPAN : DAY)
                .put(3, text(days))
                .build();
    }

    private static String text(DateSpan days) {
        String from = X12Text.date(days.from());
        return days.range() ? from + "-" + X12Text.date(days.through()) : from;
    }
}
