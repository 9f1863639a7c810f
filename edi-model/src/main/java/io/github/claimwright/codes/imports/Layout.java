package io.github.claimwright.codes.imports;

import io.github.claimwright.codes.EffectiveRange;
import io.github.claimwright.codes.store.PackedTable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How one kind of file is laid out. */
interface Layout {
    /** Whether a file of an archive may be the one that is meant, by its name in small letters. */
    boolean mayBe(String name);

    /** Reads a file, and tells the tally what becomes of each row. */
    Content read(PublishedFile file, Tally tally) throws IOException;

    /**
     * What was read.
     *
     * @param variant which of several files of the kind; empty for the usual one
     * @param period the dates that the file gives itself, in its text or its name; empty when it gives none
     * @param mend what to do when it gives none, with an example of {@code --effective}
     * @param notes what else the user should know
     * @param tables what goes into the store
     */
    record Content(
            String variant,
            Optional<EffectiveRange> period,
            String mend,
            List<String> notes,
            Map<String, PackedTable> tables) {}
}
