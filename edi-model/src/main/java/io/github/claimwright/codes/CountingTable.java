package io.github.claimwright.codes;

import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Rational;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How each drug code counts and is packed: {@code counting.tsv}. */
final class CountingTable {
    private final Map<HcpcsCode, Row> rows;

    private CountingTable(Map<HcpcsCode, Row> rows) {
        this.rows = rows;
    }

    /**
     * @param code the drug code
     * @param byContainer whether it counts whole containers
     * @param singleDoseUpTo the largest container for one dose, in NDC units; null when no source says
     * @param saltPerBase mass of the salt for one mass of the base; null when they are the same or no source says
     */
    record Row(
            HcpcsCode code,
            boolean byContainer,
            @Nullable Rational singleDoseUpTo,
            @Nullable Rational saltPerBase,
            EffectiveRange effective,
            Source source)
            implements Fact {

        /** A container of the size; a larger one than any known single dose is not decided. */
        Container container(Rational size) {
            return singleDoseUpTo != null && size.compareTo(singleDoseUpTo) <= 0
                    ? Container.SINGLE_DOSE
                    : Container.NOT_KNOWN;
        }
    }

    static CountingTable embedded(SourceTable sources) {
        return new CountingTable(TableFile.read("counting.tsv")
                .map(row -> row(row, sources))
                .collect(Collectors.toUnmodifiableMap(Row::code, Function.identity())));
    }

    private static Row row(TableRow row, SourceTable sources) {
        return new Row(
                row.hcpcs("code"),
                row.flag("counted"),
                row.optionalRational("singleDoseUpTo"),
                row.optionalRational("salt"),
                row.effective(),
                sources.of(row));
    }

    Row of(HcpcsCode code) {
        Row row = rows.get(code);
        if (row == null) {
            throw new IllegalStateException("counting.tsv has no row for " + code);
        }
        return row;
    }

    /** All rows. */
    Iterable<Row> all() {
        return rows.values();
    }
}
