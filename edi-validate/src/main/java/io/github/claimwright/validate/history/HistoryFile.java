package io.github.claimwright.validate.history;

import io.github.claimwright.model.HcpcsCode;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * Reads a history of deliveries: CSV in UTF-8 with a header line. Columns, in any order: {@code patient} (the member id as
 * on the claim, or its SHA-256), {@code hcpcs}, {@code date} (CCYY-MM-DD), {@code units}, and, where known, {@code days}
 * (the days' supply). Any other column is an error, so that a misspelt one is not overlooked.
 */
public final class HistoryFile {
    private static final List<String> NEEDED = List.of("patient", "hcpcs", "date", "units");
    private static final String DAYS = "days";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,3})?");
    private static final Pattern DAYS_FORM = Pattern.compile("[1-9]\\d{0,2}");

    private final Path file;

    private HistoryFile(Path file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @throws HistoryException when a line of it cannot be read: a history with a hole would answer wrongly
     */
    public static DeliveryHistory read(Path file) throws IOException, HistoryException {
        return new HistoryFile(file).read();
    }

    private DeliveryHistory read() throws IOException, HistoryException {
        DeliveryHistory.Builder history = DeliveryHistory.builder();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser rows = FORMAT.parse(reader)) {
            checkHeader(rows.getHeaderNames());
            for (CSVRecord row : rows) {
                history.add(read(row, "patient", "a member id or its SHA-256", HistoryFile::patient), delivery(row));
            }
        } catch (CharacterCodingException | UncheckedIOException | IllegalArgumentException broken) {
            throw new HistoryException(
                    "%s is no CSV in UTF-8 with one header line: its quotes, its bytes or its header are broken"
                            .formatted(file));
        }
        return history.build();
    }

    private void checkHeader(List<String> names) throws HistoryException {
        for (String needed : NEEDED) {
            if (!names.contains(needed)) {
                throw new HistoryException(
                        "%s has no column %s; a history has patient, hcpcs, date, units and, where known, days"
                                .formatted(file, needed));
            }
        }
        for (String name : names) {
            if (!NEEDED.contains(name) && !name.equals(DAYS)) {
                throw new HistoryException("%s has a column %s, which no history has".formatted(file, name));
            }
        }
    }

    private EarlierDelivery delivery(CSVRecord row) throws HistoryException {
        return new EarlierDelivery(
                read(row, "hcpcs", "a HCPCS code such as J7613", HistoryFile::code),
                read(row, "date", "a date such as 2026-03-31", HistoryFile::date),
                read(row, "units", "a number above zero", HistoryFile::number),
                row.isSet(DAYS) && !row.get(DAYS).isEmpty()
                        ? read(row, DAYS, "a whole number of days from 1 to 999", HistoryFile::days)
                        : null);
    }

    /** A value of a row; the message does not repeat it, since it may stand in the wrong column. */
    private <T> T read(CSVRecord row, String column, String expected, Function<String, Optional<T>> reading)
            throws HistoryException {
        return Optional.of(row)
                .filter(given -> given.isSet(column))
                .flatMap(given -> reading.apply(given.get(column)))
                .orElseThrow(() -> new HistoryException("%s, record %d: column %s must be %s"
                        .formatted(file, row.getRecordNumber(), column, expected)));
    }

    private static Optional<PatientKey> patient(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(PatientKey.read(text));
    }

    private static Optional<HcpcsCode> code(String text) {
        return HcpcsCode.isWellFormed(text) ? Optional.of(new HcpcsCode(text)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text)).filter(number -> number.signum() > 0)
                : Optional.empty();
    }

    private static Optional<Integer> days(String text) {
        return DAYS_FORM.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
