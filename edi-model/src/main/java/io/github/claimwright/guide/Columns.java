package io.github.claimwright.guide;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of one line of a guide resource, and how their texts are read. */
final class Columns {
    private static final int RADIX = 10;

    private final List<String> columns;

    /** Takes a line apart at its tabs. */
    Columns(String line) {
        this.columns = split(line, '\t');
    }

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
    static List<String> words(String text) {
        return text.isEmpty() ? List.of() : split(text, ' ');
    }

    /** A text of decimal digits as a number. */
    static int number(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            value = value * RADIX + digit(text, i);
        }
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a number is missing");
        }
        return value;
    }

    private static int digit(String text, int index) {
        int digit = text.charAt(index) - '0';
        if (digit < 0 || digit >= RADIX) {
            throw new IllegalArgumentException("'" + text + "' is no number");
        }
        return digit;
    }

    /** How many columns the line has. */
    int count() {
        return columns.size();
    }

    /** A column that may be left out; the empty text then. */
    String optional(int index) {
        return index < columns.size() ? columns.get(index) : "";
    }

    /** A column that may be left out; null then. */
    @Nullable String orNull(int index) {
        String text = optional(index);
        return text.isEmpty() ? null : text;
    }

    /** A column that has to be there, called by its name when it is not. */
    String required(int index, String name) {
        String text = optional(index);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("column " + (index + 1) + " (" + name + ") is empty");
        }
        return text;
    }

    /** A count of repetitions, {@code >1} for no limit. */
    int repeat(int index) {
        String text = required(index, "repeat");
        return text.equals(">1") ? LoopDef.UNBOUNDED : number(text);
    }

    /** A usage letter. */
    Usage usage(int index) {
        return usage(required(index, "usage"));
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

    /** Blank-separated marks of the form {@code usage?LFH}. */
    List<Dispute> disputes(int index) {
        List<Dispute> disputes = new ArrayList<>();
        for (String mark : words(optional(index))) {
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
            default -> throw new IllegalArgumentException(
                    "'" + word + "' cannot be disputed; expected presence, usage, repeat or codes");
        };
    }
}
