package io.github.claimwright.validate.compare;

import io.github.claimwright.guide.DataType;
import io.github.claimwright.guide.ElementDef;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.guide.Tag;
import io.github.claimwright.validate.tree.SegmentNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an element means: its value in one form, and nothing where it is not looked at. */
final class Normal {
    private static final Map<Aspect, List<Mask>> MEANINGLESS = Map.of(
            Aspect.CONTROL_NUMBERS, masks("ISA13", "GS06", "ST02", "BHT03", "HL01", "HL02", "HL04"),
            Aspect.TIMES, masks("ISA09", "ISA10", "GS04", "GS05", "BHT04", "BHT05"),
            Aspect.ORDER, masks("LX01"));

    /** Delimiters are compared for the file as a whole. */
    private static final List<Mask> DELIMITERS = masks("ISA11", "ISA16");

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)");

    /** By the number of the segment id: most segments have none. */
    private final Map<Integer, List<Mask>> masks;

    private final boolean asSent;

    Normal(CompareOptions options) {
        CompareOptions all = options.without(DELIMITERS);
        for (Map.Entry<Aspect, List<Mask>> entry : MEANINGLESS.entrySet()) {
            all = options.isStrictAbout(entry.getKey()) ? all : all.without(entry.getValue());
        }
        masks = all.masks().stream().collect(Collectors.groupingBy(mask -> Tag.code(mask.tag())));
        asSent = options.isStrictAbout(Aspect.FORM);
    }

    private static List<Mask> masks(String... places) {
        return List.of(places).stream().map(Mask::of).toList();
    }

    /** Whether the segment is looked at. */
    boolean isSeen(SegmentNode segment) {
        return masks(segment).stream().noneMatch(mask -> mask.covers(segment));
    }

    private List<Mask> masks(SegmentNode segment) {
        return masks.getOrDefault(segment.tagCode(), List.of());
    }

    /** How many components of an element are to be compared; one for a simple element. */
    static int components(SegmentNode segment, int element) {
        return isComposite(segment.definition(), element) ? Math.max(segment.components(element), 1) : 1;
    }

    /** Whether the guide says that the element has components. */
    static boolean isComposite(@Nullable SegmentDef position, int element) {
        return position != null
                && element <= position.elements().size()
                && position.element(element).isComposite();
    }

    /** The value of a component, or with component 0 of an element. */
    String value(SegmentNode segment, int element, int component) {
        List<Mask> here = masks(segment);
        if (!here.isEmpty() && here.stream().anyMatch(mask -> mask.covers(segment, element, component))) {
            return "";
        }
        String text = component == 0 ? segment.text(element) : segment.text(element, component);
        return asSent ? text : inOneForm(text, definition(segment.definition(), element, component));
    }

    private static @Nullable ElementDef definition(@Nullable SegmentDef position, int element, int component) {
        if (position == null || element > position.elements().size()) {
            return null;
        }
        ElementDef whole = position.element(element);
        if (component == 0) {
            return whole;
        }
        return component <= whole.components().size() ? whole.components().get(component - 1) : null;
    }

    private static String inOneForm(String text, @Nullable ElementDef definition) {
        String value = text.stripTrailing();
        boolean number = definition != null && (definition.type() == DataType.R || definition.type() == DataType.N0);
        return number && isPlainNumber(value) ? number(value) : value;
    }

    /** X12 has numbers with an exponent in its R type, but 837P does not use them, and 1E999999999 is no text to write out. */
    private static boolean isPlainNumber(String value) {
        return PLAIN_NUMBER.matcher(value).matches();
    }

    private static String number(String value) {
        BigDecimal number = new BigDecimal(value);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A segment without a place, in one text; blanks and empty elements at its end left out. */
    static String plain(SegmentNode segment) {
        StringBuilder text = new StringBuilder();
        for (int element = 0; element <= segment.elements(); element++) {
            text.append(element == 0 ? "" : "\u001D")
                    .append(segment.text(element)
                            .replace(segment.delimiters().component(), '\u001F')
                            .stripTrailing());
        }
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\u001D') {
            end--;
        }
        return text.substring(0, end);
    }

    /** All values of a segment in one text, by which equal segments are known. */
    String text(SegmentNode segment) {
        StringBuilder text = new StringBuilder(segment.tag());
        int written = text.length();
        for (int element = 1; element <= segment.elements(); element++) {
            text.append('\u001D');
            int before = text.length();
            append(text, segment, element);
            written = asSent || text.length() > before ? text.length() : written;
        }
        return text.substring(0, written);
    }

    private void append(StringBuilder text, SegmentNode segment, int element) {
        if (!isComposite(segment.definition(), element)) {
            text.append(value(segment, element, 0));
            return;
        }
        int separators = 0;
        for (int component = 1; component <= segment.components(element); component++) {
            separators += component > 1 ? 1 : 0;
            String value = value(segment, element, component);
            if (asSent || !value.isEmpty()) {
                text.append("\u001F".repeat(separators)).append(value);
                separators = 0;
            }
        }
    }
}
