package io.github.claimwright.codes;

import io.github.claimwright.model.HcpcsCode;

/**
 * A medically unlikely edit: the most units of a code that Medicare expects for one beneficiary and date of service.
 *
 * @param code the code
 * @param value the most units; 0 when none are payable
 * @param mai how it is applied: 1 to each line, 2 to the date of service by policy, 3 to the date of service by clinical
 *     data
 * @param rationale why, in the publisher's words
 * @param effective the dates of service
 * @param source where this comes from
 */
public record Mue(HcpcsCode code, int value, int mai, String rationale, EffectiveRange effective, Source source)
        implements Fact {

    static DatedTable<HcpcsCode, Mue> embedded(SourceTable sources) {
        return DatedTable.by(
                Mue::code,
                TableFile.read("mue.tsv").map(row -> of(row, sources)).toList());
    }

    private static Mue of(TableRow row, SourceTable sources) {
        return new Mue(
                row.hcpcs("code"),
                row.number("value"),
                row.number("mai"),
                row.text("rationale"),
                row.effective(),
                sources.of(row));
    }
}
