package io.github.claimwright.codes.imports;

import io.github.claimwright.codes.EffectiveRange;
import io.github.claimwright.codes.store.PackedTable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How one kind of file is laid out. */
interface Layout {
    /** Reads the file that is meant, and tells the tally what becomes of each row. */
    Content read(Archive archive, Tally tally) throws IOException;

    /**
     * What was read.
     *
     * @param file what it was read from
     * @param variant which of several files of the kind; empty for the usual one
     * @param period the dates that the file gives itself, in its text or its name; empty when it gives none
     * @param notes what else the user should know
     * @param tables what goes into the store
     */
    record Content(
            PublishedFile file,
            String variant,
            Optional<EffectiveRange> period,
            List<String> notes,
            Map<String, PackedTable> tables) {}
}
