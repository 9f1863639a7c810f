package io.github.claimwright.validate.split;

import java.io.IOException;
import java.io.OutputStream;

/** Where the parts go. */
@FunctionalInterface
public interface PartStore {

    /**
     * Begins a part.
     *
     * @param label the grouping's name, such as {@code payer}
     * @param part what its claims have in common, such as the payer's id; empty when the file does not say it
     * @return takes the part's bytes; closed when the part is complete
     */
    OutputStream begin(String label, String part) throws IOException;
}
