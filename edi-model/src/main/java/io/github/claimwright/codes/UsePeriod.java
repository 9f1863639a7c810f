package io.github.claimwright.codes;

import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * How long a maximum covers.
 *
 * @param length how many
 * @param unit days, months, years, or forever
 */
public record UsePeriod(int length, ChronoUnit unit) {
    /** Once in the life of a beneficiary. */
    public static final UsePeriod LIFETIME = new UsePeriod(1, ChronoUnit.FOREVER);

    /** Reads {@code 1 month}, {@code 30 days}, {@code lifetime}. */
    static UsePeriod parse(String text) {
        if (text.equals("lifetime")) {
            return LIFETIME;
        }
        String[] parts = text.split(" ", 2);
        String unit = parts[1].endsWith("s") ? parts[1] : parts[1] + "s";
        return new UsePeriod(Integer.parseInt(parts[0]), ChronoUnit.valueOf(unit.toUpperCase(Locale.ROOT)));
    }

    /** The period in whole months, thirty days being one; a lifetime is longer than any number of them. */
    public long inMonths() {
        return switch (unit) {
            case DAYS -> Math.max(1, length / 30);
            case MONTHS -> length;
            case YEARS -> 12L * length;
            default -> Long.MAX_VALUE;
        };
    }

    /** The period as people read it. */
    @Override
    public String toString() {
        if (unit == ChronoUnit.FOREVER) {
            return "lifetime";
        }
        String name = unit.toString().toLowerCase(Locale.ROOT);
        return length == 1 ? "1 " + name.substring(0, name.length() - 1) : length + " " + name;
    }
}
