package io.github.claimwright.codes.store;

import io.github.claimwright.codes.Confidence;
import io.github.claimwright.codes.ImportedRelease;
import io.github.claimwright.codes.Source;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A release and its tables. */
public final class StoredRelease {
    private static final PackedTable NOTHING = new PackedTable.Builder().build();

    private final ImportedRelease release;
    private final Map<String, PackedTable> tables;
    private final Source source;
    private final Source doubtful;

    /** Copies the tables, which importer and lookup know by name. */
    public StoredRelease(ImportedRelease release, Map<String, PackedTable> tables) {
        this.release = release;
        this.tables = new TreeMap<>(tables);
        this.source = new Source(List.of(release.document()), Confidence.HIGH);
        this.doubtful = new Source(List.of(release.document()), Confidence.LOW);
    }

    /** What it is. */
    public ImportedRelease release() {
        return release;
    }

    Map<String, PackedTable> tables() {
        return tables;
    }

    /** One of the tables; empty when the release has none of the name. */
    PackedTable table(String name) {
        return tables.getOrDefault(name, NOTHING);
    }

    /** The release as the source of its rows. */
    Source source(boolean suspect) {
        return suspect ? doubtful : source;
    }
}
