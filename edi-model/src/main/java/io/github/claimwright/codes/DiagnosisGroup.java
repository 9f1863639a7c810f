package io.github.claimwright.codes;

import io.github.claimwright.model.DiagnosisCode;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A numbered group of ICD-10-CM codes of policy article A52466.
 *
 * @param number the number that the article gives it
 * @param codes the codes
 * @param effective the dates of service
 * @param source where this comes from
 */
public record DiagnosisGroup(int number, Set<DiagnosisCode> codes, EffectiveRange effective, Source source)
        implements Fact {

    static DatedTable<Integer, DiagnosisGroup> embedded(SourceTable sources) {
        return DatedTable.by(
                DiagnosisGroup::number,
                TableFile.read("diagnosis-groups.tsv")
                        .map(row -> of(row, sources))
                        .toList());
    }

    private static DiagnosisGroup of(TableRow row, SourceTable sources) {
        return new DiagnosisGroup(
                row.number("group"),
                row.words("codes").stream().map(DiagnosisCode::parse).collect(Collectors.toUnmodifiableSet()),
                row.effective(),
                sources.of(row));
    }
}
