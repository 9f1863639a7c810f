package io.github.claimwright.codes;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The documents behind the embedded tables, by the short key that rows name them with. */
final class SourceTable {
    private final Map<String, Document> documents;

    /** Thousands of rows share a few dozen sources. */
    private final Map<String, Source> sources = new HashMap<>();

    private SourceTable(List<Document> documents) {
        this.documents = documents.stream().collect(Collectors.toUnmodifiableMap(Document::key, Function.identity()));
    }

    static SourceTable embedded() {
        return new SourceTable(
                TableFile.read("sources.tsv").map(SourceTable::document).toList());
    }

    /** All documents, by key. */
    List<Document> all() {
        return documents.values().stream()
                .sorted(Comparator.comparing(Document::key))
                .toList();
    }

    private static Document document(TableRow row) {
        return new Document(row.text("key"), row.text("text"), row.text("release"), row.effective());
    }

    /** The source of a row: its column {@code sources} names documents, {@code confidence} how sure they make it. */
    Source of(TableRow row) {
        return sources.computeIfAbsent(row.text("sources") + " " + row.text("confidence"), same -> source(row));
    }

    private Source source(TableRow row) {
        return new Source(
                row.words("sources").stream().map(this::document).toList(),
                row.constant(Confidence.class, "confidence"));
    }

    private Document document(String key) {
        Document document = documents.get(key);
        if (document == null) {
            throw new IllegalStateException("no source has the key " + key);
        }
        return document;
    }
}
