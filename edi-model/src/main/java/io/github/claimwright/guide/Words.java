package io.github.claimwright.guide;

import java.util.ArrayList;
import java.util.List;

/** How the texts in the columns of a guide resource are read. */
final class Words {
    private static final int RADIX = 10;

    private Words() {}

    /** The parts between separators, empty ones kept; written out because a pattern would cost start-up time. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end));
            start = end + 1;
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** The blank-separated words of a text; none when it is empty. */
    static List<String> of(String text) {
        return text.isEmpty() ? List.of() : split(text, ' ');
    }

    /** A text of decimal digits as a number. */
    static int number(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit >= RADIX) {
                throw new IllegalArgumentException("'" + text + "' is no number");
            }
            value = value * RADIX + digit;
        }
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a number is missing");
        }
        return value;
    }

    /** The usage that a letter stands for. */
    static Usage usage(String letter) {
        return switch (letter) {
            case "R" -> Usage.REQUIRED;
            case "S" -> Usage.SITUATIONAL;
            case "N" -> Usage.NOT_USED;
            default -> throw new IllegalArgumentException("'" + letter + "' is no usage; expected R, S or N");
        };
    }

    /** The type of a simple data element. */
    static DataType type(String name) {
        return switch (name) {
            case "ID" -> DataType.ID;
            case "AN" -> DataType.AN;
            case "N0" -> DataType.N0;
            case "R" -> DataType.R;
            case "DT" -> DataType.DT;
            case "TM" -> DataType.TM;
            default ->
                throw new IllegalArgumentException(
                        "'" + name + "' is no data type; expected one of ID, AN, N0, R, DT, TM");
        };
    }

    /** Blank-separated marks of the form {@code usage?LFH}. */
    static List<Dispute> disputes(String marks) {
        if (marks.isEmpty()) {
            return List.of();
        }
        List<Dispute> disputes = new ArrayList<>();
        for (String mark : of(marks)) {
            disputes.add(dispute(mark));
        }
        return List.copyOf(disputes);
    }

    private static Dispute dispute(String mark) {
        int sign = mark.indexOf('?');
        if (sign <= 0 || sign == mark.length() - 1) {
            throw new IllegalArgumentException("'" + mark + "' is no evidence mark; expected something like usage?LFH");
        }
        return new Dispute(fact(mark.substring(0, sign)), mark.substring(sign + 1));
    }

    private static Fact fact(String word) {
        return switch (word) {
            case "presence" -> Fact.PRESENCE;
            case "usage" -> Fact.USAGE;
            case "repeat" -> Fact.REPEAT;
            case "codes" -> Fact.CODES;
            default ->
                throw new IllegalArgumentException(
                        "'" + word + "' cannot be disputed; expected presence, usage, repeat or codes");
        };
    }
}
