package io.github.claimwright.writer;

/**
 * Why a text cannot be written, as the rest of a sentence that the field's name begins. Never has the text itself.
 *
 * @param problem such as {@code begins or ends with a blank}
 * @param mend what to do about it
 */
record TextFault(String problem, String mend) {
    @Override
    public String toString() {
        return problem + "; " + mend;
    }
}
