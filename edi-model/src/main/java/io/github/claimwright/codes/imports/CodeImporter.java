package io.github.claimwright.codes.imports;

import io.github.claimwright.codes.CodeKind;
import io.github.claimwright.codes.EffectiveRange;
import io.github.claimwright.codes.ImportedRelease;
import io.github.claimwright.codes.store.CodeStore;
import io.github.claimwright.codes.store.StoredRelease;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a published code file into a store. A file with a single field that cannot be read changes nothing. */
public final class CodeImporter {
    /** More would not help whoever has to mend the file. */
    private static final int PROBLEMS_SHOWN = 10;

    private static final Map<CodeKind, Layout> LAYOUTS = Map.of(CodeKind.ASP_CROSSWALK, new AspCrosswalkLayout());

    private final CodeStore store;
    private final Clock clock;

    /** An importer that notes the clock's time with each release. */
    public CodeImporter(CodeStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Imports one file.
     *
     * @param effective the dates that the release speaks of; null when the file says so itself
     * @throws CodeFileException when the file is not of the kind, or a field of it cannot be read
     */
    public ImportSummary read(CodeKind kind, Path path, @Nullable EffectiveRange effective) throws IOException {
        Layout layout = LAYOUTS.get(kind);
        Archive archive = Archive.read(path);
        PublishedFile file = archive.one(layout::mayBe);
        Tally tally = new Tally();
        Layout.Content content = layout.read(file, tally);
        refuseProblems(kind, file, tally);
        StoredRelease stored = new StoredRelease(
                release(kind, content, archive.file(), file, period(content, file, effective), tally),
                content.tables());
        @Nullable ImportedRelease replaced = store.put(stored).orElse(null);
        return new ImportSummary(
                stored.release(),
                replaced,
                tally.readSoFar(),
                notes(content, archive, file),
                tally.suspects(),
                tally.ignored());
    }

    private static void refuseProblems(CodeKind kind, PublishedFile file, Tally tally) throws CodeFileException {
        if (!tally.problems().isEmpty()) {
            String shown = tally.problems().stream()
                    .limit(PROBLEMS_SHOWN)
                    .map(problem -> "\n  " + problem)
                    .collect(Collectors.joining());
            throw new CodeFileException(
                    "%s cannot be imported as %s: %d of its %d rows cannot be read; correct them or take the file from its publisher again%s%s"
                            .formatted(
                                    file.name(),
                                    kind.id(),
                                    tally.problems().size(),
                                    tally.readSoFar(),
                                    shown,
                                    tally.problems().size() > PROBLEMS_SHOWN ? "\n  ..." : ""));
        }
        if (tally.taken() == 0) {
            throw new CodeFileException("%s cannot be imported as %s: it has no rows of data; take it from its publisher again"
                    .formatted(file.name(), kind.id()));
        }
    }

    private static EffectiveRange period(
            Layout.Content content, PublishedFile file, @Nullable EffectiveRange effective) throws CodeFileException {
        if (effective != null) {
            return effective;
        }
        return content.period()
                .orElseThrow(() -> new CodeFileException(
                        "%s does not say for which dates it holds: %s; name them with --effective FROM or FROM..THROUGH"
                                .formatted(file.name(), content.mend())));
    }

    private ImportedRelease release(
            CodeKind kind,
            Layout.Content content,
            PublishedFile named,
            PublishedFile read,
            EffectiveRange period,
            Tally tally) {
        return new ImportedRelease(
                kind,
                content.variant(),
                period,
                read.name(),
                sha256(named.bytes()),
                clock.instant(),
                tally.taken(),
                tally.suspects().size());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }

    private static List<String> notes(Layout.Content content, Archive archive, PublishedFile file) {
        List<String> notes = new ArrayList<>(content.notes());
        List<String> others = archive.namesWithout(List.of(file));
        if (!others.isEmpty()) {
            notes.add("the archive also holds %s: not imported".formatted(String.join(", ", others)));
        }
        return notes;
    }
}
