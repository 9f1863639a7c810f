package io.github.claimwright.validate.tree;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads dates as X12 spells them. */
public final class X12Dates {
    private X12Dates() {}

    /** Reads CCYYMMDD; nothing when the bytes are no date of the calendar. */
    public static Optional<LocalDate> read(byte[] bytes, int from, int to) {
        if (to - from != 8) {
            return Optional.empty();
        }
        int year = number(bytes, from, from + 4);
        int month = number(bytes, from + 4, from + 6);
        int day = number(bytes, from + 6, to);
        if (year < 1 || month < 1 || month > 12 || day < 1) {
            return Optional.empty();
        }
        return day > YearMonth.of(year, month).lengthOfMonth()
                ? Optional.empty()
                : Optional.of(LocalDate.of(year, month, day));
    }

    private static int number(byte[] bytes, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                return -1;
            }
            number = number * 10 + bytes[i] - '0';
        }
        return number;
    }
}
