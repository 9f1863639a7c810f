package io.github.claimwright.codes;

import io.github.claimwright.model.HcpcsCode;
import java.util.Set;

/**
 * The most units of a code that Medicare covers in a period (L33370, A52466).
 *
 * @param code the code
 * @param units the most units
 * @param period in what time
 * @param companions this maximum holds only when one of these codes is supplied in the same period; empty when it always
 *     holds
 * @param pool codes with the same pool share their maximum: each uses up its own share of it; empty when it shares with none
 * @param note what else is to be known; may be empty
 * @param effective the dates of service
 * @param source where this comes from
 */
public record UseMaximum(
        HcpcsCode code,
        int units,
        UsePeriod period,
        Set<HcpcsCode> companions,
        String pool,
        String note,
        EffectiveRange effective,
        Source source)
        implements Fact {

    static DatedTable<HcpcsCode, UseMaximum> embedded(SourceTable sources) {
        return DatedTable.by(
                UseMaximum::code,
                TableFile.read("maxima.tsv").map(row -> of(row, sources)).toList());
    }

    private static UseMaximum of(TableRow row, SourceTable sources) {
        return new UseMaximum(
                row.hcpcs("code"),
                row.number("units"),
                UsePeriod.parse(row.text("period")),
                row.codes("companions"),
                row.text("pool"),
                row.text("note"),
                row.effective(),
                sources.of(row));
    }

    /** Whether this maximum holds beside the codes of the same period. */
    boolean holdsBeside(Set<HcpcsCode> supplied) {
        return companions.isEmpty() || companions.stream().anyMatch(supplied::contains);
    }
}
