package io.github.claimwright.validate;

import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.Needs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The rules of one kind of loop. Most loops of a kind hold the same kinds of segments, so which rules are worth asking is
 * remembered.
 *
 * @param <T> how a rule is asked
 */
final class Questions<T> {
    private static final int MOST = 256;

    private final List<T> all;
    private final Function<T, Needs> needs;
    private final Map<Needs, List<T>> known = new HashMap<>();
    private Needs last = Needs.NONE;
    private List<T> asked;

    Questions(List<T> all, Function<T, Needs> needs) {
        this.all = all;
        this.needs = needs;
        this.asked = worthAsking(last);
    }

    /** Those that are worth asking of a loop, in their order. */
    List<T> to(LoopNode loop) {
        if (!loop.holds(last)) {
            last = loop.held();
            if (known.size() == MOST) {
                known.clear();
            }
            asked = known.computeIfAbsent(last, this::worthAsking);
        }
        return asked;
    }

    private List<T> worthAsking(Needs held) {
        return all.stream().filter(each -> needs.apply(each).mayBeMetBy(held)).toList();
    }
}
