package io.github.claimwright.validate.compare;

import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place that is not looked at, such as {@code DTP03}, {@code 2300/REF*D9}, {@code SV101-2} or {@code NTE}.
 *
 * @param loop the loop's id; null for any loop
 * @param tag the segment's id
 * @param qualifier what its first element holds; null for anything
 * @param element the element, or 0 for the whole segment
 * @param component the component, or 0 for the whole element
 */
public record Mask(
        @Nullable String loop, String tag, @Nullable String qualifier, int element, int component) {
    private static final Pattern FORM = Pattern.compile("(?:(?<loop>[0-9A-Z]+)/)?"
            + "(?<tag>[A-Z][A-Z0-9]{1,2}?)"
            + "(?:(?<element>[0-9]{2})(?:-(?<component>[0-9]{1,2}))?)?"
            + "(?:\\*(?<qualifier>[A-Z0-9]+))?");

    /**
     * Reads a place.
     *
     * @param text an optional loop and slash, a segment id, optionally followed by the digits of element and component, and
     *     optionally an asterisk and the qualifier in the first element
     * @throws IllegalArgumentException when it names none
     */
    public static Mask of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'%s' names no place: write one such as DTP03, 2300/REF*D9, SV101-2 or NTE".formatted(text));
        }
        return new Mask(
                matcher.group("loop"),
                matcher.group("tag"),
                matcher.group("qualifier"),
                number(matcher.group("element")),
                number(matcher.group("component")));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Whether the whole segment is not looked at. */
    boolean covers(SegmentNode segment) {
        return element == 0 && concerns(segment);
    }

    /** Whether an element, or a component of it, is not looked at. */
    boolean covers(SegmentNode segment, int ofElement, int ofComponent) {
        return concerns(segment) && element == ofElement && (component == 0 || component == Math.max(ofComponent, 1));
    }

    private boolean concerns(SegmentNode segment) {
        LoopNode around = segment.loop();
        return segment.is(0, tag)
                && (qualifier == null || segment.is(1, qualifier))
                && (loop == null || (around != null && around.id().equals(loop)));
    }
}
