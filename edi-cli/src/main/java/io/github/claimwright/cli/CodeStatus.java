package io.github.claimwright.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.CodeKind;
import io.github.claimwright.codes.Document;
import io.github.claimwright.codes.EffectiveRange;
import io.github.claimwright.codes.ImportedRelease;
import io.github.claimwright.codes.TableStatus;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What {@code codes status} prints. A release is stale when its period has ended and none of its kind is newer. */
final class CodeStatus {
    private final CodeBook codes;
    private final LocalDate today;

    CodeStatus(CodeBook codes, LocalDate today) {
        this.codes = codes;
        this.today = today;
    }

    List<String> text() {
        List<String> lines = new ArrayList<>();
        lines.add("as of " + today);
        lines.add("embedded:");
        codes.status().forEach(table -> embedded(table, lines));
        lines.add("imported:" + (imported().isEmpty() ? " nothing" : ""));
        imported()
                .forEach(release -> lines.add("  %-30s %7d rows  %s  %s, imported %s%s%s"
                        .formatted(
                                release.name(),
                                release.rows(),
                                release.period(),
                                release.file(),
                                importedOn(release),
                                release.suspect() == 0 ? "" : ", %d suspect".formatted(release.suspect()),
                                age(release))));
        if (!missing().isEmpty()) {
            lines.add("not imported: " + String.join(", ", missing()));
        }
        return lines;
    }

    private void embedded(TableStatus table, List<String> lines) {
        table.releases()
                .forEach(release -> lines.add("  %-16s %5d rows  %s, %s (%s)%s"
                        .formatted(
                                table.name(),
                                release.rows(),
                                withoutAddress(release.document().title()),
                                release.document().release(),
                                release.document().period(),
                                age(release.daysPast(today)))));
    }

    private static String withoutAddress(String title) {
        int address = title.indexOf(", http");
        return address < 0 ? title : title.substring(0, address);
    }

    private List<ImportedRelease> imported() {
        return codes.published().releases();
    }

    private List<String> missing() {
        return Arrays.stream(CodeKind.values())
                .filter(kind -> imported().stream().noneMatch(release -> release.kind() == kind))
                .map(CodeKind::id)
                .toList();
    }

    private String age(ImportedRelease release) {
        return isStale(release) ? age(release.daysPast(today)) : "";
    }

    private static String age(OptionalLong days) {
        return days.isPresent() ? "  STALE for %d days".formatted(days.getAsLong()) : "";
    }

    private boolean isStale(ImportedRelease release) {
        return release.daysPast(today).isPresent() && imported().stream().noneMatch(other -> isNewer(other, release));
    }

    private static boolean isNewer(ImportedRelease other, ImportedRelease release) {
        LocalDate begin = release.period().from();
        LocalDate otherBegin = other.period().from();
        return other.kind() == release.kind()
                && other.variant().equals(release.variant())
                && begin != null
                && otherBegin != null
                && otherBegin.isAfter(begin);
    }

    private static LocalDate importedOn(ImportedRelease release) {
        return release.imported().atZone(ZoneOffset.UTC).toLocalDate();
    }

    ObjectNode json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("asOf", today.toString());
        ArrayNode tables = root.putArray("embedded");
        codes.status().forEach(table -> json(table, tables.addObject()));
        ArrayNode releases = root.putArray("imported");
        imported()
                .forEach(release -> releases.add(json(release)
                        .put("ageDays", ChronoUnit.DAYS.between(importedOn(release), today))
                        .put("stale", isStale(release))));
        ArrayNode missing = root.putArray("notImported");
        missing().forEach(missing::add);
        return root;
    }

    private void json(TableStatus table, ObjectNode node) {
        node.put("table", table.name()).put("rows", table.rows());
        ArrayNode releases = node.putArray("releases");
        for (TableStatus.Release release : table.releases()) {
            Document document = release.document();
            ObjectNode each = releases.addObject()
                    .put("title", document.title())
                    .put("release", document.release())
                    .put("rows", release.rows());
            dates(each, document.period());
            each.put("stale", release.daysPast(today).isPresent());
        }
    }

    static ObjectNode json(ImportedRelease release) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("name", release.name())
                .put("kind", release.kind().id())
                .put("variant", release.variant())
                .put("title", release.document().title());
        dates(node, release.period());
        return node.put("file", release.file())
                .put("sha256", release.sha256())
                .put("imported", release.imported().toString())
                .put("rows", release.rows())
                .put("suspect", release.suspect());
    }

    private static void dates(ObjectNode node, EffectiveRange period) {
        node.put("from", text(period.from())).put("through", text(period.through()));
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
