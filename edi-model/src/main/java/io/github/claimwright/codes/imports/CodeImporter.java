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
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a published code file into a store. A file with a single field that cannot be read changes nothing. */
public final class CodeImporter {
    /** More would not help whoever has to mend the file. */
    private static final int PROBLEMS_SHOWN = 10;

    private static final Map<CodeKind, Layout> LAYOUTS = new EnumMap<>(Map.of(
            CodeKind.ASP_CROSSWALK, new AspCrosswalkLayout(),
            CodeKind.PDAC_CROSSWALK, new PdacLayout(),
            CodeKind.HCPCS, new HcpcsLayout(),
            CodeKind.ICD10CM, new DiagnosisLayout(),
            CodeKind.MUE, new MueLayout(),
            CodeKind.ASP_PRICING, new PricingLayout(),
            CodeKind.NDC, new DirectoryLayout()));

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
        Archive archive = Archive.read(path);
        Tally tally = new Tally();
        Layout.Content content = Objects.requireNonNull(LAYOUTS.get(kind), "every kind has a layout")
                .read(archive, tally);
        refuseProblems(kind, content.file(), tally);
        ImportedRelease release = release(kind, content, archive.file(), period(content, effective), tally);
        @Nullable
        ImportedRelease replaced =
                store.put(new StoredRelease(release, content.tables())).orElse(null);
        return new ImportSummary(
                release, replaced, tally.readSoFar(), notes(content, archive), tally.suspects(), tally.ignored());
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
            throw new CodeFileException(
                    "%s cannot be imported as %s: it has no rows of data; take it from its publisher again"
                            .formatted(file.name(), kind.id()));
        }
    }

    private static EffectiveRange period(Layout.Content content, @Nullable EffectiveRange effective)
            throws CodeFileException {
        if (effective != null) {
            return effective;
        }
        return content.period()
                .orElseThrow(() -> new CodeFileException(
                        "%s says neither in its text nor in its name for which dates it holds: name them with --effective FROM or FROM..THROUGH"
                                .formatted(content.file().name())));
    }

    private ImportedRelease release(
            CodeKind kind, Layout.Content content, PublishedFile named, EffectiveRange period, Tally tally) {
        return new ImportedRelease(
                kind,
                content.variant(),
                period,
                content.file().name(),
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

    private static List<String> notes(Layout.Content content, Archive archive) {
        List<String> notes = new ArrayList<>(content.notes());
        List<String> others = archive.namesWithout(content.file());
        if (!others.isEmpty()) {
            notes.add("the archive also holds %s: not imported".formatted(String.join(", ", others)));
        }
        return notes;
    }
}
