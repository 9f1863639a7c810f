package io.github.claimwright.writer.file;

import java.util.List;

/**
 * The form in which one part of a file came, so far as it differs from what the writer would make of what the part says.
 * Taking any of it away changes the look of the file, and of {@code steps} also what no field of the model holds.
 *
 * @param respellings elements in other words
 * @param steps segments at other places, and segments that the writer would not write, in the order of the part
 * @param omissions the names of segments that the writer would write, and that were not sent
 * @param breaks unusual line breaks and terminators
 */
public record Form(List<Respelling> respellings, List<Step> steps, List<String> omissions, List<Break> breaks) {
    /** As the writer would write it. */
    public static final Form USUAL = new Form(List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Form {
        respellings = List.copyOf(respellings);
        steps = List.copyOf(steps);
        omissions = List.copyOf(omissions);
        breaks = List.copyOf(breaks);
    }

    /** How many segments came that no field of the model holds. */
    public long inserted() {
        return steps.stream().filter(Step::inserts).count();
    }
}
