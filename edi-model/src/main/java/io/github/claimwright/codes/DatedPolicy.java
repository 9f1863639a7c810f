package io.github.claimwright.codes;

import org.jspecify.annotations.Nullable;

/**
 * A rule of payment as it holds for some dates of service.
 *
 * @param policy which rule
 * @param value the number in the rule; null when there is none
 * @param meaning the rule in this project's words
 * @param effective the dates of service
 * @param source where this comes from
 */
public record DatedPolicy(
        Policy policy, @Nullable Integer value, String meaning, EffectiveRange effective, Source source)
        implements Fact {

    static DatedTable<Policy, DatedPolicy> embedded(SourceTable sources) {
        return DatedTable.by(
                DatedPolicy::policy,
                TableFile.read("policies.tsv").map(row -> of(row, sources)).toList());
    }

    private static DatedPolicy of(TableRow row, SourceTable sources) {
        return new DatedPolicy(
                row.constant(Policy.class, "policy"),
                row.isEmpty("value") ? null : row.number("value"),
                row.text("meaning"),
                row.effective(),
                sources.of(row));
    }
}
