package io.github.claimwright.codes;

import io.github.claimwright.model.Modifier;
import java.util.List;

/** Reads {@code modifiers.tsv}. */
final class ModifierTable {
    private ModifierTable() {}

    static DatedTable<Modifier, ModifierEntry> embedded(SourceTable sources) {
        List<ModifierEntry> entries = TableFile.read("modifiers.tsv").stream()
                .map(row -> entry(row, sources))
                .toList();
        return new DatedTable<>(entries, ModifierEntry::modifier);
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
