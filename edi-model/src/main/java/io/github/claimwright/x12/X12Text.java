package io.github.claimwright.x12;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** How X12 spells numbers, dates and text. */
public final class X12Text {

    private static final DateTimeFormatter YYMMDD = DateTimeFormatter.ofPattern("yyMMdd");
    private static final DateTimeFormatter HHMM = DateTimeFormatter.ofPattern("HHmm");
    private static final String EXTENDED_SYMBOLS = "!\"&'()*+,-./:;?= %@[]_{}\\|<>#$~^`";

    private X12Text() {}

    /** A number of type R: plain digits, no exponent, no trailing zeros, one zero before a point. */
    public static String decimal(BigDecimal value) {
        if (value.scale() == 0) {
            return value.toString();
        }
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** A date as CCYYMMDD (qualifier D8). */
    public static String date(LocalDate date) {
        int year = date.getYear();
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("X12 has no year of other than four digits");
        }
        char[] digits = new char[8];
        put(digits, 0, year / 100);
        put(digits, 2, year % 100);
        put(digits, 4, date.getMonthValue());
        put(digits, 6, date.getDayOfMonth());
        return new String(digits);
    }

    private static void put(char[] digits, int at, int number) {
        digits[at] = (char) ('0' + number / 10);
        digits[at + 1] = (char) ('0' + number % 10);
    }

    /** A date as YYMMDD, as only ISA09 has it. */
    public static String shortDate(LocalDate date) {
        return date.format(YYMMDD);
    }

    /** A time as HHMM. */
    public static String time(LocalTime time) {
        return time.format(HHMM);
    }

    /**
     * Whether the character belongs to the basic or extended character set of X12: printable ASCII. Control
     * characters, accented letters and everything beyond ASCII do not.
     */
    public static boolean isExtended(char character) {
        return (character >= '0' && character <= '9')
                || (character >= 'A' && character <= 'Z')
                || (character >= 'a' && character <= 'z')
                || EXTENDED_SYMBOLS.indexOf(character) >= 0;
    }

    /** The index of the first character that X12 cannot carry, or -1 when there is none. */
    public static int firstForeign(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isExtended(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
