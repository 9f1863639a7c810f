package io.github.claimwright.codes.imports;

import io.github.claimwright.codes.CodeKind;
import io.github.claimwright.codes.store.HcpcsRows;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The HCPCS file as a spreadsheet. */
final class HcpcsSpreadsheet {
    private static final Column CODE = Column.required("HCPC", "hcpcs?");
    private static final Column RECORD = Column.required("RECID", "recid");
    private static final Column LONG = Column.required("LONG DESCRIPTION", "longdescription");
    private static final Column SHORT = Column.required("SHORT DESCRIPTION", "shortdescription");
    private static final Column PRICING = Column.optional("PRICE1", "price1");
    private static final Column COVERAGE = Column.optional("COV", "cov");
    private static final Column BETOS = Column.optional("BETOS", "betos2?");
    private static final Column ADDED = Column.required("ADD DT", "add(ed)?(dt|date)");
    private static final Column ACTION = Column.optional("ACT EFF DT", "act(ion)?eff(ective)?(dt|date)");
    private static final Column ENDED = Column.required("TERM DT", "term(ination)?(dt|date)");

    /** The record ids of a code's or modifier's first record; the others continue its description. */
    private static final List<String> FIRST = List.of("3", "7");

    private final PublishedFile file;

    HcpcsSpreadsheet(PublishedFile file) {
        this.file = file;
    }

    void read(HcpcsCollector codes, Tally tally) throws IOException {
        List<Column> columns = List.of(CODE, RECORD, LONG, SHORT, PRICING, COVERAGE, BETOS, ADDED, ACTION, ENDED);
        new Table(file, CodeKind.HCPCS, columns, tally).read(row -> add(row, codes, tally));
    }

    private static void add(DataRow row, HcpcsCollector codes, Tally tally) {
        if (row.isNote()) {
            tally.ignore(row.number(), "a note, not a row of data");
            return;
        }
        String code = row.text(CODE).toUpperCase(Locale.ROOT);
        if (FIRST.contains(row.text(RECORD))) {
            codes.begin(new HcpcsCollector.CodeRecord(
                    row.number(), code, facts(row), row.date(ADDED), row.date(ACTION), row.date(ENDED)));
        } else {
            codes.goOn(code, row.text(LONG));
        }
    }

    private static HcpcsRows.Facts facts(DataRow row) {
        return new HcpcsRows.Facts(
                row.text(SHORT), row.text(LONG), row.text(COVERAGE), row.text(BETOS), row.text(PRICING));
    }
}
