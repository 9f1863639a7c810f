package io.github.claimwright.codes;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a fact comes from.
 *
 * @param documents the documents, the most important first; at least one
 * @param confidence how sure they make the fact
 */
public record Source(List<Document> documents, Confidence confidence) {

    /** Refuses a source without a document. */
    public Source {
        documents = List.copyOf(documents);
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("a source needs a document");
        }
    }

    /** The documents as a reader would look for them. */
    public String text() {
        return documents.stream().map(Document::title).collect(Collectors.joining("; "));
    }

    /** Which edition of the first document. */
    public String release() {
        return documents.get(0).release();
    }
}
