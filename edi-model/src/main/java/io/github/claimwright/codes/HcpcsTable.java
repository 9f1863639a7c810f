package io.github.claimwright.codes;

import io.github.claimwright.model.HcpcsCode;
import org.jspecify.annotations.Nullable;

/** Reads {@code hcpcs.tsv}. */
final class HcpcsTable {
    private HcpcsTable() {}

    static DatedTable<HcpcsCode, HcpcsEntry> embedded(SourceTable sources) {
        return DatedTable.by(
                HcpcsEntry::code,
                TableFile.read("hcpcs.tsv").map(row -> entry(row, sources)).toList());
    }

    private static HcpcsEntry entry(TableRow row, SourceTable sources) {
        return new HcpcsEntry(
                row.hcpcs("code"),
                row.text("name"),
                row.text("ingredients"),
                row.words("drugs"),
                row.constant(HcpcsEntry.Kind.class, "kind"),
                unit(row),
                row.constant(HcpcsEntry.Form.class, "form"),
                row.flag("compounded"),
                row.constant(KModifierPolicy.class, "kPolicy"),
                row.constant(HcpcsEntry.Standing.class, "standing"),
                row.flag("cappedRental"),
                row.text("note"),
                row.effective(),
                row.date("revised"),
                sources.of(row));
    }

    private static @Nullable BillingUnit unit(TableRow row) {
        return row.isEmpty("amount")
                ? null
                : new BillingUnit(row.rational("amount"), row.text("measure"), row.flag("upTo"));
    }
}
