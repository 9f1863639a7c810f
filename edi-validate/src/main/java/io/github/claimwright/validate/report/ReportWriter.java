package io.github.claimwright.validate.report;

import io.github.claimwright.validate.FileListener;
import io.github.claimwright.validate.ValidationReport;
import java.io.Closeable;
import java.io.IOException;

/** A report that is being written, file by file. Not thread-safe. */
public interface ReportWriter extends Closeable {

    /**
     * Follows the next file while it is judged: for reports that show more of it than the findings. What was begun here ends
     * with {@link #add}.
     *
     * @param file the file's name
     * @throws IOException when the stream breaks
     */
    default FileListener follow(String file) throws IOException {
        return FileListener.NONE;
    }

    /**
     * Writes what was found in one file.
     *
     * @throws IOException when the stream breaks
     */
    void add(ValidationReport report) throws IOException;

    /**
     * Writes what stands behind the last file, and flushes. The stream below stays open.
     *
     * @throws IOException when the stream breaks
     */
    @Override
    void close() throws IOException;
}
