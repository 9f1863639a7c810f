package io.github.claimwright.validate.split;

import io.github.claimwright.writer.ControlNumbers;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** New envelopes: those that were received, with numbers and times of their own. */
final class Form {
    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("yyMMdd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm");

    private final ControlNumbers numbers;
    private final LocalDateTime now;

    Form(ControlNumbers numbers, LocalDateTime now) {
        this.numbers = numbers;
        this.now = now;
    }

    HeldSegment interchange(HeldSegment isa) throws IOException {
        return isa.with(9, now.format(SHORT_DATE))
                .with(10, now.format(TIME))
                .with(13, "%09d".formatted(numbers.interchange()));
    }

    HeldSegment group(HeldSegment gs) throws IOException {
        return gs.with(4, now.format(LONG_DATE)).with(5, now.format(TIME)).with(6, Integer.toString(numbers.group()));
    }

    HeldSegment set(HeldSegment st) throws IOException {
        return st.with(2, "%04d".formatted(numbers.transaction()));
    }

    HeldSegment batch(HeldSegment bht) throws IOException {
        return bht.with(3, Integer.toString(numbers.batch()))
                .with(4, now.format(LONG_DATE))
                .with(5, now.format(TIME));
    }
}
