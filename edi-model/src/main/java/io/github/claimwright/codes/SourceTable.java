package io.github.claimwright.codes;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The documents behind the embedded tables, by the short key that rows name them with. */
final class SourceTable {
    private final Map<String, Document> documents;

    /**
     * @param key what rows call it
     * @param release which edition
     * @param period the dates the edition speaks of
     * @param text title and address
     */
    record Document(String key, String release, EffectiveRange period, String text) {}

    private SourceTable(List<Document> documents) {
        this.documents = documents.stream().collect(Collectors.toUnmodifiableMap(Document::key, Function.identity()));
    }

    static SourceTable embedded() {
        return new SourceTable(TableFile.read("sources.tsv").stream()
                .map(row -> new Document(row.text("key"), row.text("release"), row.effective(), row.text("text")))
                .toList());
    }

    /** The source of a row: its column {@code sources} names documents, {@code confidence} how sure they make it. */
    Source of(TableRow row) {
        List<Document> named = row.words("sources").stream().map(this::document).toList();
        return new Source(
                named.stream().map(Document::text).collect(Collectors.joining("; ")),
                named.get(0).release(),
                row.constant(Confidence.class, "confidence"));
    }

    private Document document(String key) {
        @Nullable Document document = documents.get(key);
        if (document == null) {
            throw new IllegalStateException("no source has the key " + key);
        }
        return document;
    }
}
