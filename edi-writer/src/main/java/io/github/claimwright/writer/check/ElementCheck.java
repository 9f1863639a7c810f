package io.github.claimwright.writer.check;

import io.github.claimwright.guide.CodeList;
import io.github.claimwright.guide.DataType;
import io.github.claimwright.guide.ElementDef;
import io.github.claimwright.guide.PracticalLimit;
import org.jspecify.annotations.Nullable;

/** Holds the text of one element against its type, its length, its codes, and the limit that receivers apply. */
final class ElementCheck {
    private ElementCheck() {}

    static @Nullable TextFault fault(String text, ElementDef element) {
        boolean number = element.type() == DataType.R || element.type() == DataType.N0;
        TextFault fault = number ? numberFault(text, element) : lengthFault(text.length(), element);
        return fault == null ? codeFault(text, element.codes()) : fault;
    }

    private static @Nullable TextFault lengthFault(int length, ElementDef element) {
        if (length < element.min()) {
            return TextFault.tooShort(element.min());
        }
        PracticalLimit limit = element.limit();
        int most = limit == null || limit.isNumeric() ? element.max() : Math.min(limit.length(), element.max());
        return length > most ? TextFault.tooLong(most) : null;
    }

    private static @Nullable TextFault codeFault(String text, @Nullable CodeList codes) {
        return codes == null || codes.contains(text)
                ? null
                : new TextFault("is none of " + codes.toString().replace(",", ", "), "choose one of these codes");
    }

    private static @Nullable TextFault numberFault(String text, ElementDef element) {
        int start = text.charAt(0) == '-' ? 1 : 0;
        int point = text.indexOf('.', start);
        int whole = (point < 0 ? text.length() : point) - start;
        int decimals = point < 0 ? 0 : text.length() - point - 1;
        if (!isNumber(text, start, element.type() == DataType.N0 ? text.length() : point)) {
            return TextFault.NOT_A_NUMBER;
        }
        PracticalLimit limit = element.limit();
        if (limit != null && limit.isNumeric() && (whole > limit.length() || decimals > limit.decimals())) {
            return new TextFault(
                    "has more than %d digits before or %d after the point".formatted(limit.length(), limit.decimals()),
                    "round or split it");
        }
        return whole + decimals > element.max()
                ? new TextFault("has more than %d digits".formatted(element.max()), "round or split it")
                : null;
    }

    /** Digits, apart from the point at one place. */
    private static boolean isNumber(String text, int start, int point) {
        for (int i = start; i < text.length(); i++) {
            boolean digit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
            if (!digit && i != point) {
                return false;
            }
        }
        return text.length() > start;
    }
}
