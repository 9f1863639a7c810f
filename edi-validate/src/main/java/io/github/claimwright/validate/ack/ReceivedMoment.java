package io.github.claimwright.validate.ack;

import io.github.claimwright.validate.tree.X12Dates;
import java.nio.charset.StandardCharsets;

/** Whether received text is a date or a time. */
final class ReceivedMoment {
    private static final int HHMM = 4;

    private ReceivedMoment() {}

    static boolean isShortDate(String text) {
        byte[] bytes = bytes(text);
        return X12Dates.isShortDate(bytes, 0, bytes.length);
    }

    static boolean isTime(String text) {
        byte[] bytes = bytes(text);
        return bytes.length == HHMM && X12Dates.isTime(bytes, 0, bytes.length);
    }

    static boolean isDay(String text) {
        byte[] bytes = bytes(text);
        return X12Dates.isDate(bytes, 0, bytes.length);
    }

    static boolean isRange(String text) {
        int hyphen = text.indexOf('-');
        return hyphen > 0 && isDay(text.substring(0, hyphen)) && isDay(text.substring(hyphen + 1));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
