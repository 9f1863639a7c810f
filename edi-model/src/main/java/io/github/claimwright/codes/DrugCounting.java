package io.github.claimwright.codes;

import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Rational;
import org.jspecify.annotations.Nullable;

/**
 * How a drug code counts, and how its products are filled.
 *
 * @param code the drug code
 * @param byContainer whether it counts whole containers
 * @param singleDoseUpTo the largest container for one dose, in NDC units; null when no source says
 * @param saltPerBase mass of the salt for one mass of the base; null when they are the same or no source says
 * @param effective the dates of service
 * @param source where this comes from
 */
record DrugCounting(
        HcpcsCode code,
        boolean byContainer,
        @Nullable Rational singleDoseUpTo,
        @Nullable Rational saltPerBase,
        EffectiveRange effective,
        Source source)
        implements Fact {

    static DatedTable<HcpcsCode, DrugCounting> embedded(SourceTable sources) {
        return DatedTable.by(
                DrugCounting::code,
                TableFile.read("counting.tsv").map(row -> of(row, sources)).toList());
    }

    private static DrugCounting of(TableRow row, SourceTable sources) {
        return new DrugCounting(
                row.hcpcs("code"),
                row.flag("counted"),
                row.optionalRational("singleDoseUpTo"),
                row.optionalRational("salt"),
                row.effective(),
                sources.of(row));
    }

    /** What a container of the size is; one larger than any known single dose is not decided. */
    Container container(Rational size) {
        return singleDoseUpTo != null && size.compareTo(singleDoseUpTo) <= 0
                ? Container.SINGLE_DOSE
                : Container.NOT_KNOWN;
    }
}
