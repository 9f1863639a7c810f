package io.github.claimwright.codes.imports;

import io.github.claimwright.codes.store.HcpcsRows;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The HCPCS file as records of 320 characters, in the positions of the contractor record layout of 2019. Disclaimers may
 * stand before the first record; blanks at the end of a record may be missing.
 */
final class HcpcsRecords {
    private static final Pattern RECORD = Pattern.compile("[A-Z0-9 ]{3}[A-Z0-9]{2}\\d{5}[3478].*");

    private final PublishedFile file;

    HcpcsRecords(PublishedFile file) {
        this.file = file;
    }

    /** Whether a text file is laid out so. */
    static boolean areIn(PublishedFile file) throws IOException {
        AtomicBoolean found = new AtomicBoolean();
        file.lines().forEach(row -> found.compareAndSet(false, isRecord(row.cell(0))));
        return found.get();
    }

    private static boolean isRecord(String line) {
        return RECORD.matcher(line).matches();
    }

    void read(HcpcsCollector codes, Tally tally) throws IOException {
        file.lines().forEach(row -> line(row, codes, tally));
    }

    private static void line(SheetRow row, HcpcsCollector codes, Tally tally) {
        String line = row.cell(0);
        if (isRecord(line)) {
            tally.read();
            try {
                record(row.number(), line, codes);
            } catch (FieldProblem problem) {
                tally.problem(row.number(), String.valueOf(problem.getMessage()));
            }
        } else if (!line.isBlank() && tally.readSoFar() > 0) {
            tally.read();
            tally.problem(row.number(), "is no record with a code in positions 1 to 5 and a record id in position 11");
        }
    }

    private static void record(int row, String line, HcpcsCollector codes) {
        String code = field(line, 1, 5);
        char id = line.charAt(10);
        if (id == '3' || id == '7') {
            codes.begin(new HcpcsCollector.CodeRecord(
                    row,
                    code,
                    facts(line),
                    date(line, "code added date", 269),
                    date(line, "action effective date", 277),
                    date(line, "termination date", 285)));
        } else {
            codes.goOn(code, field(line, 12, 91));
        }
    }

    private static HcpcsRows.Facts facts(String line) {
        return new HcpcsRows.Facts(
                field(line, 92, 119),
                field(line, 12, 91),
                field(line, 230, 230),
                field(line, 257, 259),
                field(line, 120, 121));
    }

    /** The characters of two positions and between, counted from one. */
    private static String field(String line, int from, int through) {
        return from > line.length() ? "" : Texts.clean(line.substring(from - 1, Math.min(through, line.length())));
    }

    private static @Nullable LocalDate date(String line, String name, int from) {
        String text = field(line, from, from + 7);
        return text.isEmpty()
                ? null
                : PublishedDates.read(text)
                        .orElseThrow(() -> new FieldProblem(
                                name + " (position %d)".formatted(from),
                                "'" + text + "' is not a date such as 20260131"));
    }
}
