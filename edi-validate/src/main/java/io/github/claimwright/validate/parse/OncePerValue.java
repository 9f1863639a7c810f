package io.github.claimwright.validate.parse;

import io.github.claimwright.validate.rule.FindingSink;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.x12.Location;
import java.util.Arrays;

/**
 * Lets one finding of each element or component pass: a value that is wrong as such is not said to be wrong again where it
 * is compared with others. What is said of whole segments always passes.
 */
final class OncePerValue implements FindingSink {
    private static final int REMEMBERED = 64;
    private static final int BITS = 12;

    private final FindingSink sink;
    private final long[] said = new long[REMEMBERED];
    private int next;

    OncePerValue(FindingSink sink) {
        this.sink = sink;
    }

    @Override
    public void found(Rule rule, Location location, Object... values) {
        if (location.element() == 0) {
            sink.found(rule, location, values);
            return;
        }
        long key = (location.segment() << BITS | location.element()) << BITS | location.component();
        if (Arrays.stream(said).noneMatch(other -> other == key)) {
            said[next] = key;
            next = (next + 1) % REMEMBERED;
            sink.found(rule, location, values);
        }
    }
}
