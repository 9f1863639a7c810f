package io.github.claimwright.codes.imports;

import io.github.claimwright.codes.CodeKind;
import io.github.claimwright.codes.EffectiveRange;
import io.github.claimwright.codes.store.CrosswalkRows;
import io.github.claimwright.model.Ndc;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * PDAC's DME crosswalk, or NBER's copy of it, whose column names are in small letters without blanks. A row holds up to
 * three conversion factors with their dates; each becomes a row of its own. The file has no date: that of the file is
 * taken.
 */
final class PdacLayout implements Layout {
    private static final Column NDC = Column.required("NDC", "ndc|ndcdash|ndc13");
    private static final Column CODE = Column.required("HCPCS", "hcpcs");
    private static final Column BEGIN =
            Column.optional("Relationship Start Date", "relationshipstartdate|relstartdate");
    private static final Column END = Column.optional("Relationship End Date", "relationshipenddate|relenddate");
    private static final Column LABEL = Column.optional("NDC Label", "ndclabel(name)?");
    private static final Column ITEMS = Column.optional("Number of Items in NDC Package", "numberofitems.*|numitems.*");
    private static final Column UNIT = Column.optional("Billing Units", "billingunits?");
    private static final Column AMOUNT = Column.optional("HCPCS Amount #1", "hcpcsamount1?");
    private static final Column MEASURE = Column.optional("HCPCS Measure #1", "hcpcsmeasure1?");

    private static final List<Factor> FACTORS = List.of(
            new Factor(
                    Column.required("CF", "cf1?|conversionfactor1?"),
                    Column.optional("Start Date 1", "startdate1?"),
                    Column.optional("End Date 1", "enddate1?")),
            Factor.prior(2),
            Factor.prior(3));

    private static final Pattern FIVE_FOUR_TWO = Pattern.compile("\\d{5}-\\d{4}-\\d{2}|\\d{11}");

    /** NCPDP's billing units in the words of claims. */
    private static final Map<String, String> UNITS =
            Map.of("ML", "ML", "GM", "GR", "GR", "GR", "EA", "UN", "UN", "UN", "", "");

    private record Factor(Column value, Column begin, Column end) {
        static Factor prior(int number) {
            return new Factor(
                    Column.optional("Prior Conversion Factor " + number, "prior(cf|conversionfactor)" + number),
                    Column.optional("Prior Start Date " + number, "priorstartdate" + number),
                    Column.optional("Prior End Date " + number, "priorenddate" + number));
        }
    }

    @Override
    public Content read(Archive archive, Tally tally) throws IOException {
        PublishedFile file = archive.one(name -> true);
        CrosswalkRows rows = new CrosswalkRows();
        new Table(file, CodeKind.PDAC_CROSSWALK, columns(), tally).read(row -> add(row, rows, tally));
        return new Content(
                file,
                "",
                Optional.of(new EffectiveRange(file.dated(), null)),
                List.of("the file has no release date: it counts as of %s, when it was last changed"
                        .formatted(file.dated())),
                rows.tables());
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(NDC, CODE, BEGIN, END, LABEL, ITEMS, UNIT, AMOUNT, MEASURE));
        FACTORS.forEach(factor -> columns.addAll(List.of(factor.value, factor.begin, factor.end)));
        return columns;
    }

    private static void add(DataRow row, CrosswalkRows rows, Tally tally) {
        if (row.isNote()) {
            tally.ignore(row.number(), "a note, not a row of data");
            return;
        }
        if (!FIVE_FOUR_TWO.matcher(row.text(NDC)).matches()) {
            throw row.refused(NDC, "is not an NDC of eleven digits or 5-4-2; keep its leading zeros");
        }
        Ndc ndc = Ndc.parse(row.text(NDC));
        for (Factor factor : FACTORS) {
            if (!row.isEmpty(factor.value)) {
                rows.add(ndc, row.hcpcs(CODE).value(), facts(row, factor), false, effective(row, factor, tally));
            }
        }
        if (row.isEmpty(FACTORS.get(0).value)) {
            throw row.refused(FACTORS.get(0).value, "");
        }
        tally.take();
    }

    private static CrosswalkRows.Facts facts(DataRow row, Factor factor) {
        String unit = UNITS.get(row.text(UNIT).toUpperCase(Locale.ROOT));
        if (unit == null) {
            throw row.refused(UNIT, "is not one of ML, GM and EA");
        }
        return new CrosswalkRows.Facts(
                "",
                row.text(LABEL),
                (row.text(AMOUNT) + " " + row.text(MEASURE)).strip(),
                unit,
                row.isEmpty(ITEMS) ? "" : row.positive(ITEMS).toString(),
                row.isEmpty(ITEMS) ? "" : "1",
                "",
                "",
                row.positive(factor.value).toString());
    }

    /** The dates of a factor; those of the relationship where it has none. */
    private static EffectiveRange effective(DataRow row, Factor factor, Tally tally) {
        boolean own = !row.isEmpty(factor.begin) || !row.isEmpty(factor.end);
        LocalDate begin = row.date(own ? factor.begin : BEGIN);
        LocalDate end = end(row, own ? factor.end : END);
        if (begin != null && end != null && end.isBefore(begin)) {
            tally.suspect(
                    row.number(),
                    "%s: the factor %s ends on %s, before it begins on %s; it is taken for that first day alone"
                            .formatted(row.text(NDC), row.text(factor.value), end, begin));
            return new EffectiveRange(begin, begin);
        }
        return new EffectiveRange(begin, end);
    }

    private static @Nullable LocalDate end(DataRow row, Column column) {
        return PublishedDates.isNoEnd(row.text(column)) ? null : row.date(column);
    }
}
