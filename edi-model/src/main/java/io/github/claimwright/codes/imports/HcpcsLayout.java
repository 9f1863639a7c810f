package io.github.claimwright.codes.imports;

import io.github.claimwright.codes.EffectiveRange;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The HCPCS Level II file: a spreadsheet below some disclaimers, or records of fixed width. It comes every quarter, until
 * 2019 once a year; only its name says so.
 */
final class HcpcsLayout implements Layout {
    private static final Pattern QUARTER = Pattern.compile("(?i)hcpc[_-]?(?<year>20\\d{2})_(?<month>JAN|APR|JUL|OCT)");
    private static final Pattern QUARTER_OF_ARCHIVE =
            Pattern.compile("(?i)(?<month>january|april|july|october)-(?<year>20\\d{2})-alpha");
    private static final Pattern YEAR =
            Pattern.compile("(?i)hcpc[_-]?(?:20)?(?<year>1\\d)(?!\\d)|20(?<other>1\\d)-alpha");
    private static final int CENTURY = 2000;

    @Override
    public Content read(Archive archive, Tally tally) throws IOException {
        PublishedFile file = archive.one(name -> name.contains("anweb"));
        HcpcsCollector codes = new HcpcsCollector(tally);
        if (file.isArchive() || !HcpcsRecords.areIn(file)) {
            new HcpcsSpreadsheet(file).read(codes, tally);
        } else {
            new HcpcsRecords(file).read(codes, tally);
        }
        Optional<EffectiveRange> named = period(file.name());
        return new Content(
                file,
                "",
                named.or(() -> codes.latestAction().map(HcpcsLayout::quarterOf)),
                notes(named),
                codes.tables());
    }

    private static List<String> notes(Optional<EffectiveRange> named) {
        return named.isPresent()
                ? List.of()
                : List.of("the name of the file says no quarter: taken from the latest change in it");
    }

    private static EffectiveRange quarterOf(LocalDate day) {
        return PublishedDates.quarter(day.with(IsoFields.DAY_OF_QUARTER, 1));
    }

    private static Optional<EffectiveRange> period(String name) {
        return quarter(QUARTER.matcher(name))
                .or(() -> quarter(QUARTER_OF_ARCHIVE.matcher(name)))
                .or(() -> year(name));
    }

    private static Optional<EffectiveRange> quarter(Matcher name) {
        return name.find()
                ? PublishedDates.month(name.group("month"))
                        .map(month -> LocalDate.of(Integer.parseInt(name.group("year")), month, 1))
                        .map(PublishedDates::quarter)
                : Optional.empty();
    }

    private static Optional<EffectiveRange> year(String name) {
        Matcher found = YEAR.matcher(name);
        if (!found.find()) {
            return Optional.empty();
        }
        String digits = found.group("year") == null ? found.group("other") : found.group("year");
        int year = CENTURY + Integer.parseInt(digits);
        return Optional.of(
                new EffectiveRange(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31)));
    }
}
