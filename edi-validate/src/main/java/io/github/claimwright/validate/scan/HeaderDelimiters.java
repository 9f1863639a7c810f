package io.github.claimwright.validate.scan;

import io.github.claimwright.x12.Delimiters;

/**
 * The four separators as the bytes of a header name them. Where one cannot serve, a stand-in takes its place, so that
 * the rest of the interchange can be read.
 *
 * @param element the byte behind ISA
 * @param repetition ISA11; a letter (U) before version 00501, when nothing repeated
 * @param component ISA16
 * @param segment the byte behind ISA16
 */
record HeaderDelimiters(byte element, byte repetition, byte component, byte segment) {
    private static final char NO_REPETITION = '\u0001';
    private static final char[] USUAL_COMPONENTS = {':', '>', '<', '\u0002'};

    Delimiters delimiters() {
        char separator = (char) element;
        char terminator = (char) segment;
        char components = canSeparateComponents() ? (char) component : standIn(separator, terminator);
        char repeats = canRepeat() && repetition != components ? (char) repetition : NO_REPETITION;
        return new Delimiters(separator, repeats, components, terminator);
    }

    /** Whether two of them are the same, or ISA16 can separate nothing. A letter in ISA11 is another matter. */
    HeaderFault fault() {
        boolean clash = !canSeparateComponents()
                || (Delimiters.usable(repetition) && (!canRepeat() || repetition == component));
        return clash ? HeaderFault.CLASH : HeaderFault.NONE;
    }

    private boolean canSeparateComponents() {
        return Delimiters.usable(component) && component != element && component != segment;
    }

    private boolean canRepeat() {
        return Delimiters.usable(repetition) && repetition != element && repetition != segment;
    }

    private static char standIn(char separator, char terminator) {
        for (char usual : USUAL_COMPONENTS) {
            if (usual != separator && usual != terminator) {
                return usual;
            }
        }
        throw new IllegalStateException("two separators cannot take four characters");
    }
}
