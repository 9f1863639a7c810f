package io.github.claimwright.codes;

import io.github.claimwright.model.Modifier;
import java.util.List;

/** Reads {@code modifiers.tsv}. */
final class ModifierTable {
    private ModifierTable() {}

    static DatedTable<Modifier, ModifierEntry> embedded(SourceTable sources) {
        return DatedTable.by(
                ModifierEntry::modifier,
                TableFile.read("modifiers.tsv").map(row -> entry(row, sources)).toList());
    }

    private static ModifierEntry entry(TableRow row, SourceTable sources) {
        return new ModifierEntry(
                new Modifier(row.text("modifier")),
                row.text("meaning"),
                row.constant(ModifierEntry.Group.class, "group"),
                row.number("position"),
                modifiers(row, "excludes"),
                modifiers(row, "perhaps"),
                row.text("nebulizer"),
                row.effective(),
                sources.of(row));
    }

    private static List<Modifier> modifiers(TableRow row, String column) {
        return row.words(column).stream().map(Modifier::new).toList();
    }
}
