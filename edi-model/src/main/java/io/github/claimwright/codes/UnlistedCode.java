package io.github.claimwright.codes;

import io.github.claimwright.model.HcpcsCode;

/**
 * A HCPCS code for what has no code of its own, so that the line has to say what was supplied (SV101-7).
 *
 * @param code the code
 * @param name what it is for
 * @param effective the dates of service
 * @param source where this comes from
 */
public record UnlistedCode(HcpcsCode code, String name, EffectiveRange effective, Source source) implements Fact {

    static DatedTable<HcpcsCode, UnlistedCode> embedded(SourceTable sources) {
        return DatedTable.by(
                UnlistedCode::code,
                TableFile.read("unlisted.tsv").map(row -> of(row, sources)).toList());
    }

    private static UnlistedCode of(TableRow row, SourceTable sources) {
        return new UnlistedCode(new HcpcsCode(row.text("code")), row.text("name"), row.effective(), sources.of(row));
    }
}
