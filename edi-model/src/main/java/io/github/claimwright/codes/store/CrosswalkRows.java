package io.github.claimwright.codes.store;

import io.github.claimwright.codes.CrosswalkRow;
import io.github.claimwright.codes.EffectiveRange;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Ndc;
import io.github.claimwright.model.NdcUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tables of a crosswalk: its rows by NDC, which NDC belong to a code, and what has an identifier that is no NDC. */
public final class CrosswalkRows {
    private static final String PAIRS = "pairs";
    private static final String CODES = "codes";
    private static final String ALTERNATES = "alternates";

    private final PackedTable.Builder pairs = new PackedTable.Builder();
    private final PackedTable.Builder codes = new PackedTable.Builder();
    private final PackedTable.Builder alternates = new PackedTable.Builder();

    /** Tables without rows. */
    public CrosswalkRows() {}

    /**
     * What stands in a row beside NDC and code, as text; empty where the publisher says nothing.
     *
     * @param labeler who sells it
     * @param name the name on the label
     * @param dosage what one HCPCS unit stands for
     * @param unit in what the NDC quantity is counted
     * @param itemSize NDC units in one item
     * @param items items in the package
     * @param unitsPerItem HCPCS units in one item
     * @param unitsPerPackage HCPCS units printed for the package
     * @param factor HCPCS units in one NDC unit
     */
    public record Facts(
            String labeler,
            String name,
            String dosage,
            String unit,
            String itemSize,
            String items,
            String unitsPerItem,
            String unitsPerPackage,
            String factor) {}

    /**
     * Adds a row.
     *
     * @param code the HCPCS code; empty in crosswalks of drugs without one
     * @param effective its own dates; open when the whole release has the same
     */
    public void add(Ndc ndc, String code, Facts facts, boolean suspect, EffectiveRange effective) {
        pairs.add(
                Keys.of(ndc),
                code,
                facts.labeler,
                facts.name,
                facts.dosage,
                facts.unit,
                facts.itemSize,
                facts.items,
                facts.unitsPerItem,
                facts.unitsPerPackage,
                facts.factor,
                suspect ? "S" : "",
                PackedRow.digits(effective.from()),
                PackedRow.digits(effective.through()));
        codes.add(Keys.of(code), ndc.value());
    }

    /** Adds a row whose product has no NDC but another identifier, as skin substitutes and devices do. */
    public void addAlternate(String identifier, String code, Facts facts) {
        alternates.add(Keys.of(code), identifier, facts.labeler, facts.name);
    }

    /** The tables under the names that lookups use. */
    public Map<String, PackedTable> tables() {
        return Map.of(PAIRS, pairs.build(), CODES, codes.build(), ALTERNATES, alternates.build());
    }

    static PackedTable pairs(StoredRelease stored) {
        return stored.table(PAIRS);
    }

    /** The rows of an NDC with a HCPCS code, that hold on a date. */
    static List<CrosswalkRow> of(StoredRelease stored, Ndc ndc, LocalDate on) {
        List<PackedRow> found = pairs(stored).find(Keys.of(ndc));
        return found.isEmpty() ? List.of() : rows(stored, ndc, found, on).toList();
    }

    /** The rows of a HCPCS code that hold on a date. */
    static List<CrosswalkRow> of(StoredRelease stored, HcpcsCode code, LocalDate on) {
        return stored.table(CODES).find(Keys.of(code.value())).stream()
                .map(row -> new Ndc(row.text(0)))
                .distinct()
                .flatMap(ndc -> of(stored, ndc, on).stream())
                .filter(row -> row.hcpcs().equals(code))
                .toList();
    }

    private static Stream<CrosswalkRow> rows(StoredRelease stored, Ndc ndc, List<PackedRow> found, LocalDate on) {
        return found.stream()
                .filter(row -> !row.isEmpty(0) && row.range(11).includes(on))
                .map(row -> row(stored, ndc, row));
    }

    private static CrosswalkRow row(StoredRelease stored, Ndc ndc, PackedRow row) {
        EffectiveRange own = row.range(11);
        boolean suspect = !row.isEmpty(10);
        return new CrosswalkRow(
                ndc,
                new HcpcsCode(row.text(0)),
                row.text(1),
                row.text(2),
                row.text(3),
                new CrosswalkRow.Packaging(
                        row.isEmpty(4) ? null : new NdcUnit(row.text(4)),
                        row.rational(5),
                        row.number(6),
                        row.rational(7),
                        row.decimal(8)),
                row.rational(9),
                suspect,
                own.equals(EffectiveRange.OPEN) ? stored.release().period() : own,
                stored.source(suspect));
    }
}
