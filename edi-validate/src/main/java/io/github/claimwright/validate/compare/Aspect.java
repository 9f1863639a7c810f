package io.github.claimwright.validate.compare;

import java.util.Locale;

/** What two files may do differently and still mean the same. */
public enum Aspect {
    /** The order of claims, and of what may come in any order inside of a claim; the line numbers in LX. */
    ORDER,
    /** The numbers of interchange, group, transaction set, batch and hierarchical level. */
    CONTROL_NUMBERS,
    /** When the file was made, in ISA, GS and BHT. */
    TIMES,
    /** Delimiters, line breaks, blanks and empty elements at an end, and forms of a number such as 25.50 and 25.5. */
    FORM;

    /** The name on the command line, such as {@code control-numbers}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
