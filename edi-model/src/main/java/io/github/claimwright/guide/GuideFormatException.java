package io.github.claimwright.guide;

/** A guide resource that cannot be read: the installation is damaged. The message names resource, line and mend. */
public final class GuideFormatException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /**
     * @param resource the name of the resource
     * @param line the line, from 1
     * @param fault what is wrong with it, as a sentence
     * @param cause what found the fault
     */
    GuideFormatException(String resource, int line, String fault, Throwable cause) {
        super("guide resource " + resource + ", line " + line + ": " + fault, cause);
    }
}
