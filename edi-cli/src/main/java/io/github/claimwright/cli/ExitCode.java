package io.github.claimwright.cli;

/** What the process ends with; other programs rely on the numbers. */
final class ExitCode {
    /** Nothing at or above {@code --fail-on}. */
    static final int OK = 0;
    /** Findings, or records that could not become claims. */
    static final int FINDINGS = 1;
    /** The command was called wrongly. */
    static final int USAGE = 2;
    /** Input that cannot be read, or is no X12 at all. */
    static final int UNREADABLE = 3;
    /** A defect of this program. */
    static final int INTERNAL = 4;
    /** A code set that was asked for is missing. */
    static final int NO_CODES = 5;

    private ExitCode() {}
}
