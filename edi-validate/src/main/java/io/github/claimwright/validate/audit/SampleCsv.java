package io.github.claimwright.validate.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * A sample as CSV for a spreadsheet: one row for each thing to look for, with empty columns for the answer. A cell that a
 * spreadsheet would take for a formula is made text by an apostrophe.
 */
public final class SampleCsv {
    private static final List<String> COLUMNS = List.of(
            "claim_number",
            "claim",
            "patient",
            "line",
            "service_dates",
            "hcpcs",
            "modifiers",
            "units",
            "charge",
            "ndc",
            "ndc_quantity",
            "diagnoses",
            "check",
            "look_for",
            "source",
            "found",
            "remark",
            "file",
            "segment");

    private SampleCsv() {}

    /** Writes the sample and leaves the stream open. */
    public static void write(SampleSheet sheet, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        print(COLUMNS, writer);
        int number = 0;
        for (AuditClaim claim : sheet.claims()) {
            number++;
            for (AuditLine line : sheet.lines(claim)) {
                for (AuditItem item : sheet.checklist().of(line)) {
                    print(row(sheet, number, claim, line, item), writer);
                }
            }
        }
        writer.flush();
    }

    private static void print(List<String> cells, Writer writer) throws IOException {
        writer.write(CSVFormat.RFC4180.format(cells.toArray()));
        writer.write("\r\n");
    }

    private static List<String> row(SampleSheet sheet, int number, AuditClaim claim, AuditLine line, AuditItem item) {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(number));
        cells.add(claim.account());
        cells.add(sheet.showPatients() ? claim.patient() : "");
        cells.add(Integer.toString(line.number()));
        cells.addAll(List.of(line.dates(), line.code(), String.join(" ", line.modifiers()), line.units()));
        cells.addAll(List.of(line.charge(), line.ndc(), line.quantity(), String.join(" ", line.diagnoses())));
        cells.addAll(List.of(item.subject(), item.question(), item.source(), "", ""));
        cells.addAll(List.of(claim.file(), Long.toString(claim.segment())));
        return cells.stream().map(SampleCsv::harmless).toList();
    }

    /** Spreadsheets run what begins so, even in quotes. */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
