package io.github.claimwright.codes;

import io.github.claimwright.model.HcpcsCode;
import java.util.Set;

/**
 * What one code means for others (L33370, A52466).
 *
 * @param relation how they are related
 * @param when any of these codes
 * @param codes the codes it says something of
 * @param meaning the rule in this project's words
 * @param effective the dates of service
 * @param source where this comes from
 */
public record Pairing(
        Relation relation,
        Set<HcpcsCode> when,
        Set<HcpcsCode> codes,
        String meaning,
        EffectiveRange effective,
        Source source)
        implements Fact {

    /** How codes are related. */
    public enum Relation {
        /** The device takes these accessories; all others are denied with it. */
        ACCESSORY,
        /** The device is denied with any drug but these. */
        DRUG_OF_DEVICE,
        /** One of the codes must be there, on the claim or from an earlier delivery. */
        NEEDS,
        /** One of the codes must be on the same claim. */
        NEEDS_ON_CLAIM,
        /** The codes are part of it and not paid beside it. */
        INCLUDES,
        /** Not both in one period. */
        EXCLUDES,
        /** The codes are denied in the same period; the other is not. */
        DENIES
    }

    static DatedTable<HcpcsCode, Pairing> embedded(SourceTable sources) {
        return DatedTable.byEach(
                Pairing::when,
                TableFile.read("pairings.tsv").map(row -> of(row, sources)).toList());
    }

    private static Pairing of(TableRow row, SourceTable sources) {
        return new Pairing(
                row.constant(Relation.class, "relation"),
                row.codes("when"),
                row.codes("codes"),
                row.text("meaning"),
                row.effective(),
                sources.of(row));
    }
}
