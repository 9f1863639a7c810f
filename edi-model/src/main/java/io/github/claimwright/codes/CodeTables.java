package io.github.claimwright.codes;

import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Modifier;
import io.github.claimwright.model.Ndc;
import java.util.List;

/** The tables of a {@link CodeBook}. */
record CodeTables(
        DatedTable<HcpcsCode, HcpcsEntry> hcpcs,
        DatedTable<HcpcsCode, DrugCounting> countings,
        DatedTable<Ndc, DrugProduct> productsByNdc,
        DatedTable<HcpcsCode, DrugProduct> productsByCode,
        DatedTable<Modifier, ModifierEntry> modifiers,
        DatedTable<HcpcsCode, Mue> mues,
        DatedTable<HcpcsCode, UseMaximum> maxima,
        DatedTable<HcpcsCode, DiagnosisSupport> diagnosisSupport,
        DatedTable<Integer, DiagnosisGroup> diagnosisGroups,
        DatedTable<HcpcsCode, Pairing> pairings,
        DatedTable<HcpcsCode, UnlistedCode> unlisted,
        DatedTable<String, PlaceOfService> places,
        DatedTable<Policy, DatedPolicy> policies) {

    static CodeTables embedded() {
        SourceTable sources = SourceTable.embedded();
        DatedTable<HcpcsCode, HcpcsEntry> hcpcs = HcpcsTable.embedded(sources);
        DatedTable<HcpcsCode, DrugCounting> countings = DrugCounting.embedded(sources);
        List<DrugProduct> products = ProductTable.embedded(hcpcs, countings, sources);
        return new CodeTables(
                hcpcs,
                countings,
                DatedTable.by(DrugProduct::ndc, products),
                DatedTable.by(DrugProduct::hcpcs, products),
                ModifierTable.embedded(sources),
                Mue.embedded(sources),
                UseMaximum.embedded(sources),
                DiagnosisSupport.embedded(sources),
                DiagnosisGroup.embedded(sources),
                Pairing.embedded(sources),
                UnlistedCode.embedded(sources),
                PlaceOfService.embedded(sources),
                DatedPolicy.embedded(sources));
    }

    List<TableStatus> status() {
        return List.of(
                TableStatus.of("hcpcs", hcpcs.all()),
                TableStatus.of("counting", countings.all()),
                TableStatus.of("products", productsByNdc.all()),
                TableStatus.of("modifiers", modifiers.all()),
                TableStatus.of("mue", mues.all()),
                TableStatus.of("maxima", maxima.all()),
                TableStatus.of("diagnosis-groups", diagnosisGroups.all()),
                TableStatus.of("diagnosis-pairs", diagnosisSupport.all()),
                TableStatus.of("pairings", pairings.all()),
                TableStatus.of("unlisted", unlisted.all()),
                TableStatus.of("places", places.all()),
                TableStatus.of("policies", policies.all()));
    }
}
