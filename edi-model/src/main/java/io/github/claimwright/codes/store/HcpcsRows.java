package io.github.claimwright.codes.store;

import io.github.claimwright.codes.EffectiveRange;
import io.github.claimwright.codes.PublishedHcpcs;
import io.github.claimwright.model.HcpcsCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of a HCPCS file: codes and modifiers. */
public final class HcpcsRows {
    private static final String CODES = "codes";
    private static final String MODIFIERS = "modifiers";
    private static final int LENGTH_OF_MODIFIER = 2;

    private final PackedTable.Builder codes = new PackedTable.Builder();
    private final PackedTable.Builder modifiers = new PackedTable.Builder();

    /** Tables without rows. */
    public HcpcsRows() {}

    /**
     * What stands beside a code, as text; empty where the publisher says nothing.
     *
     * @param name the short description
     * @param description the long description
     * @param coverage the coverage code
     * @param betos the type of service group
     * @param pricing the first pricing indicator
     */
    public record Facts(String name, String description, String coverage, String betos, String pricing) {}

    /** Adds a code of five characters or a modifier of two. */
    public void add(String code, Facts facts, EffectiveRange effective) {
        (code.length() == LENGTH_OF_MODIFIER ? modifiers : codes)
                .add(
                        Keys.of(code),
                        PackedRow.digits(effective.from()),
                        PackedRow.digits(effective.through()),
                        facts.coverage,
                        facts.betos,
                        facts.pricing,
                        facts.name,
                        facts.description);
    }

    /** The tables under the names that lookups use. */
    public Map<String, PackedTable> tables() {
        return Map.of(CODES, codes.build(), MODIFIERS, modifiers.build());
    }

    /** When a code or modifier was valid; empty when the release does not have it. */
    static Optional<EffectiveRange> effective(StoredRelease stored, String code) {
        PackedTable table = stored.table(code.length() == LENGTH_OF_MODIFIER ? MODIFIERS : CODES);
        List<PackedRow> found = table.find(Keys.of(code));
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0).range(0));
    }

    static Optional<PublishedHcpcs> of(StoredRelease stored, HcpcsCode code) {
        return stored.table(CODES).find(Keys.of(code.value())).stream()
                .map(row -> new PublishedHcpcs(
                        code,
                        row.text(5),
                        row.text(6),
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        row.range(0),
                        stored.source(false)))
                .findFirst();
    }
}
