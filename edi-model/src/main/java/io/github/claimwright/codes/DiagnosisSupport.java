package io.github.claimwright.codes;

import io.github.claimwright.model.HcpcsCode;

/**
 * That the diagnoses of a group support a HCPCS code.
 *
 * @param code the HCPCS code
 * @param group the number of the diagnosis group
 * @param note what else is to be known; may be empty
 * @param effective the dates of service
 * @param source where this comes from
 */
public record DiagnosisSupport(HcpcsCode code, int group, String note, EffectiveRange effective, Source source)
        implements Fact {

    static DatedTable<HcpcsCode, DiagnosisSupport> embedded(SourceTable sources) {
        return DatedTable.by(
                DiagnosisSupport::code,
                TableFile.read("diagnosis-pairs.tsv")
                        .map(row -> of(row, sources))
                        .toList());
    }

    private static DiagnosisSupport of(TableRow row, SourceTable sources) {
        return new DiagnosisSupport(
                row.hcpcs("code"), row.number("group"), row.text("note"), row.effective(), sources.of(row));
    }
}
