package io.github.claimwright.codes.imports;

import io.github.claimwright.codes.CodeKind;
import io.github.claimwright.codes.EffectiveRange;
import io.github.claimwright.codes.store.LimitRows;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The quarterly table of medically unlikely edits for DME suppliers. A copyright notice of several lines stands above
 * the header, whose first cell has a line break; only the name of the file has a date.
 */
final class MueLayout implements Layout {
    private static final Column CODE = Column.required("HCPCS/CPT Code", "hcpcs(cpt)?code");
    private static final Column VALUE =
            Column.required("DME Supplier Services MUE Values", "dmesupplierservicesmuevalues?");
    private static final Column INDICATOR =
            Column.required("MUE Adjudication Indicator", "mueadjudicationindicator(mai)?");
    private static final Column RATIONALE = Column.optional("MUE Rationale", "muerationale");

    private static final Pattern DATE =
            Pattern.compile("(?i)eff[a-z]*[_ -]*(?<month>\\d{2})-(?<day>\\d{2})-(?<year>\\d{4})");
    private static final Pattern INDICATORS = Pattern.compile("[123]( .*)?");

    @Override
    public Content read(Archive archive, Tally tally) throws IOException {
        PublishedFile file = archive.one(name -> name.contains("mue") && name.contains("dme"));
        LimitRows rows = new LimitRows();
        new Table(file, CodeKind.MUE, List.of(CODE, VALUE, INDICATOR, RATIONALE), tally)
                .read(row -> add(row, rows, tally));
        Optional<EffectiveRange> period = PublishedDates.in(file.name(), DATE).map(PublishedDates::quarter);
        return new Content(file, "", period, List.of(), rows.tables());
    }

    private static void add(DataRow row, LimitRows rows, Tally tally) {
        if (row.isNote()) {
            tally.ignore(row.number(), "a note, not a row of data");
            return;
        }
        String indicator = row.text(INDICATOR);
        if (!INDICATORS.matcher(indicator).matches()) {
            throw row.refused(INDICATOR, "does not begin with 1, 2 or 3");
        }
        rows.addEdit(row.hcpcs(CODE), row.whole(VALUE), indicator.charAt(0) - '0', row.text(RATIONALE));
        tally.take();
    }
}
