package io.github.claimwright.codes.imports;

import io.github.claimwright.codes.ImportedRelease;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import did.
 *
 * @param release what is now in the store
 * @param replaced the earlier import of the same release; null when there was none
 * @param read rows of data in the file
 * @param notes what else the user should know, such as how the release's dates were found
 * @param suspect rows that were taken although they contradict themselves
 * @param ignored rows that were not taken, by reason
 */
public record ImportSummary(
        ImportedRelease release,
        @Nullable ImportedRelease replaced,
        int read,
        List<String> notes,
        List<Remark> suspect,
        List<Ignored> ignored) {

    /** Copies the lists. */
    public ImportSummary {
        notes = List.copyOf(notes);
        suspect = List.copyOf(suspect);
        ignored = List.copyOf(ignored);
    }

    /**
     * Rows that were not taken for one reason.
     *
     * @param reason why
     * @param rows how many
     * @param firstRow the number of the first one
     */
    public record Ignored(String reason, int rows, int firstRow) {}
}
