package io.github.claimwright.codes.store;

import io.github.claimwright.codes.PublishedDiagnosis;
import io.github.claimwright.model.DiagnosisCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of an ICD-10-CM file. */
public final class DiagnosisRows {
    private static final String CODES = "codes";

    private final PackedTable.Builder codes = new PackedTable.Builder();

    /** Tables without rows. */
    public DiagnosisRows() {}

    /** Adds a code, without its dot. */
    public void add(DiagnosisCode code, boolean billable, String description) {
        codes.add(Keys.of(code.value()), billable ? "1" : "0", description);
    }

    /** The table under the name that lookups use. */
    public Map<String, PackedTable> tables() {
        return Map.of(CODES, codes.build());
    }

    static boolean isBillable(StoredRelease stored, DiagnosisCode code) {
        List<PackedRow> found = stored.table(CODES).find(Keys.of(code.value()));
        return !found.isEmpty() && isBillable(found.get(0));
    }

    private static boolean isBillable(PackedRow row) {
        return row.text(0).equals("1");
    }

    static Optional<PublishedDiagnosis> of(StoredRelease stored, DiagnosisCode code) {
        return stored.table(CODES).find(Keys.of(code.value())).stream()
                .map(row -> new PublishedDiagnosis(
                        code, isBillable(row), row.text(1), stored.release().period(), stored.source(false)))
                .findFirst();
    }
}
