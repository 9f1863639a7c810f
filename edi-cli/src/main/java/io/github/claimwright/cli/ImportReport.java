package io.github.claimwright.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.claimwright.codes.ImportedRelease;
import io.github.claimwright.codes.imports.ImportSummary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What {@code codes import} prints. */
final class ImportReport {
    private final ImportSummary summary;
    private final Path folder;

    ImportReport(ImportSummary summary, Path folder) {
        this.summary = summary;
        this.folder = folder;
    }

    List<String> text() {
        ImportedRelease release = summary.release();
        List<String> lines = new ArrayList<>();
        lines.add("imported %s as %s into %s".formatted(release.file(), release.name(), folder));
        lines.add("  holds for: " + release.period());
        lines.add("  rows: %d read, %d taken, of them %d suspect; %d ignored"
                .formatted(summary.read(), release.rows(), release.suspect(), ignored()));
        summary.ignored()
                .forEach(each -> lines.add("  ignored: %d row%s, the first is row %d: %s"
                        .formatted(each.rows(), each.rows() == 1 ? "" : "s", each.firstRow(), each.reason())));
        summary.suspect().forEach(each -> lines.add("  suspect: " + each));
        summary.notes().forEach(note -> lines.add("  note: " + note));
        ImportedRelease replaced = summary.replaced();
        if (replaced != null) {
            lines.add("  replaces: the same release, imported %s".formatted(replaced.imported()));
        }
        return lines;
    }

    private int ignored() {
        return summary.ignored().stream().mapToInt(ImportSummary.Ignored::rows).sum();
    }

    ObjectNode json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.set("release", CodeStatus.json(summary.release()));
        root.put("read", summary.read());
        root.put("taken", summary.release().rows());
        ArrayNode suspect = root.putArray("suspect");
        summary.suspect()
                .forEach(each -> suspect.addObject().put("row", each.row()).put("reason", each.text()));
        ArrayNode ignored = root.putArray("ignored");
        summary.ignored()
                .forEach(each -> ignored.addObject()
                        .put("reason", each.reason())
                        .put("rows", each.rows())
                        .put("firstRow", each.firstRow()));
        ArrayNode notes = root.putArray("notes");
        summary.notes().forEach(notes::add);
        root.put(
                "replaces",
                summary.replaced() == null
                        ? null
                        : String.valueOf(summary.replaced().imported()));
        return root;
    }
}
