package io.github.claimwright.billing;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The numbers of an item's lines (REF*6R), by which a payment finds its way back to the item. */
final class LineNumbers {
    private static final int LONGEST = 30;

    private LineNumbers() {}

    /**
     * A number for each line: the supplier's, or order and item number; the lines of a split item are counted behind it.
     *
     * @throws Refused when a number is longer than payers send back
     */
    static List<String> of(Item item, int lines) {
        String number = number(item);
        return lines == 1
                ? List.of(carried(item, number))
                : IntStream.rangeClosed(1, lines)
                        .mapToObj(line -> carried(item, number + "-" + line))
                        .toList();
    }

    private static String number(Item item) {
        @Nullable String given = item.delivered().lineNumber();
        if (given != null) {
            return Texts.carried(Fields.LINE_NUMBER, given, LONGEST);
        }
        String made = item.order().orderId() + "-" + (item.index() + 1);
        item.notes().taken(Fields.LINE_NUMBER, "%s, from order and item number".formatted(made));
        return made;
    }

    private static String carried(Item item, String number) {
        if (number.length() > LONGEST) {
            throw new Refused(
                    Fields.LINE_NUMBER,
                    "lineNumber would be longer than %d characters once %s: give a shorter one"
                            .formatted(
                                    LONGEST,
                                    item.delivered().lineNumber() == null
                                            ? "made from the order's number"
                                            : "the lines of the split item are counted"));
        }
        return number;
    }
}
