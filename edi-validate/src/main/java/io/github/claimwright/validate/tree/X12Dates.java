package io.github.claimwright.validate.tree;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/** Reads dates as X12 spells them. */
public final class X12Dates {
    private static final int CENTURY = 2000;

    private X12Dates() {}

    /** Reads CCYYMMDD; nothing when the bytes are no date of the calendar. */
    public static Optional<LocalDate> read(byte[] bytes, int from, int to) {
        int day = day(bytes, from, to);
        return day == 0 ? Optional.empty() : Optional.of(LocalDate.of(day / 10_000, day / 100 % 100, day % 100));
    }

    /** The number CCYYMMDD, which is larger for a later day; 0 when the bytes are no date of the calendar. */
    public static int day(byte[] bytes, int from, int to) {
        int day = to - from == 8 ? number(bytes, from, to) : 0;
        return day > 0 && isDay(day / 10_000, day / 100 % 100, day % 100) ? day : 0;
    }

    /** Whether the bytes are a date YYMMDD of the calendar; the century is taken as the 21st. */
    public static boolean isShortDate(byte[] bytes, int from, int to) {
        return to - from == 6
                && isDay(
                        CENTURY + number(bytes, from, from + 2),
                        number(bytes, from + 2, from + 4),
                        number(bytes, from + 4, to))
                && number(bytes, from, to) >= 0;
    }

    /** Whether the bytes are a date CCYYMMDD of the calendar. */
    public static boolean isDate(byte[] bytes, int from, int to) {
        return day(bytes, from, to) > 0;
    }

    /** Whether the bytes are a time of the day: HHMM, HHMMSS, or that with one or two digits of a second. */
    public static boolean isTime(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length < 4 || length == 5 || length > 8 || number(bytes, from, to) < 0) {
            return false;
        }
        return number(bytes, from, from + 2) < 24
                && number(bytes, from + 2, from + 4) < 60
                && (length == 4 || number(bytes, from + 4, from + 6) < 60);
    }

    private static boolean isDay(int year, int month, int day) {
        return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
    }

    private static int lengthOfMonth(int year, int month) {
        return day31(month) ? 31 : month == 2 ? february(year) : 30;
    }

    private static boolean day31(int month) {
        return month <= 7 ? month % 2 == 1 : month % 2 == 0;
    }

    private static int february(int year) {
        return Year.isLeap(year) ? 29 : 28;
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
