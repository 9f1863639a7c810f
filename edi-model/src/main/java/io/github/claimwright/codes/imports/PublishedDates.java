package io.github.claimwright.codes.imports;

import io.github.claimwright.codes.EffectiveRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and periods as publishers write them. */
final class PublishedDates {
    private static final Pattern LONG_DATE =
            Pattern.compile("([A-Za-z]{3,9})\\.? (\\d{1,2}), ?(\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");
    private static final Pattern NO_END = Pattern.compile("(99991231|12/31/9999|9999-12-31)");
    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.BASIC_ISO_DATE,
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT),
            DateTimeFormatter.ofPattern("d-MMM-uuuu", Locale.US),
            DateTimeFormatter.ofPattern("ddMMMuuuu", Locale.US));

    /** What spreadsheets count days from. */
    private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);

    private PublishedDates() {}

    /** A date of a cell: 20260131, 2026-01-31, 1/31/2026, 31-Jan-2026, or the day number of a spreadsheet. */
    static Optional<LocalDate> read(String text) {
        String day = text.endsWith(" 00:00:00") ? text.substring(0, text.length() - 9) : text;
        if (SERIAL.matcher(day).matches()) {
            return Optional.of(SPREADSHEET_EPOCH.plusDays(Integer.parseInt(day)));
        }
        return FORMS.stream().flatMap(form -> parsed(day, form).stream()).findFirst();
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }

    /** Whether a date stands for "no end". */
    static boolean isNoEnd(String text) {
        return NO_END.matcher(text).matches();
    }

    /** The period of a preamble: {@code Effective October 1, 2025 through December 31, 2025}. */
    static Optional<EffectiveRange> period(List<String> preamble) {
        for (String line : preamble) {
            List<LocalDate> dates = dates(line);
            if (dates.size() == 2 && !dates.get(1).isBefore(dates.get(0))) {
                return Optional.of(new EffectiveRange(dates.get(0), dates.get(1)));
            }
        }
        return Optional.empty();
    }

    private static List<LocalDate> dates(String line) {
        return LONG_DATE
                .matcher(line)
                .results()
                .flatMap(match -> month(match.group(1)).stream()
                        .map(month -> LocalDate.of(
                                Integer.parseInt(match.group(3)), month, Integer.parseInt(match.group(2)))))
                .toList();
    }

    /** A month by its English name, or the first three letters of it. */
    static Optional<Month> month(String name) {
        String start = name.toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (start.length() > 2 && month.name().startsWith(start.substring(0, 3))) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    /** From a date to the end of its calendar quarter. */
    static EffectiveRange quarter(LocalDate from) {
        LocalDate lastMonth = from.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(2);
        return new EffectiveRange(from, lastMonth.with(TemporalAdjusters.lastDayOfMonth()));
    }

    /** From a date to the end of the federal fiscal year, which is the last of September. */
    static EffectiveRange fiscalYear(LocalDate from) {
        int year = from.getMonth().compareTo(Month.OCTOBER) >= 0 ? from.getYear() + 1 : from.getYear();
        return new EffectiveRange(from, LocalDate.of(year, Month.SEPTEMBER, 30));
    }

    /** A date that a pattern with groups for year, month and day finds in a name. */
    static Optional<LocalDate> in(String name, Pattern pattern) {
        Matcher found = pattern.matcher(name);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group("year")),
                    Integer.parseInt(found.group("month")),
                    Integer.parseInt(found.group("day"))));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
