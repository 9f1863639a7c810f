package io.github.claimwright.validate;

import io.github.claimwright.validate.rule.Check;
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
    private static final int MOST_LEARNED = 32;

    private final List<T> all;
    private final Function<T, Check> check;
    private final int many;
    private final Map<Needs, LikelyRules<T>> known = new HashMap<>();
    private int learned;
    private Needs last = Needs.NONE;
    private LikelyRules<T> candidates;

    /** The rules, what each asks, and how many loops that are alike are many. */
    Questions(List<T> all, Function<T, Check> check, int many) {
        this.all = all;
        this.check = check;
        this.many = many;
        this.candidates = candidates(last);
    }

    /** Those that are worth asking of a loop, in their order. */
    List<T> to(LoopNode loop) {
        if (!loop.holds(last)) {
            last = loop.held();
            candidates = Remembered.of(known, last, this::candidates);
            learned = known.size() == 1 ? 0 : learned; // the first one, or the first after all were forgotten
        }
        return candidates.worthAsking(loop);
    }

    private LikelyRules<T> candidates(Needs held) {
        return new LikelyRules<>(
                held,
                all.stream()
                        .filter(each -> check.apply(each).isWorthAsking(held))
                        .toList(),
                check,
                many,
                this::mayLearn);
    }

    /** Most files have few kinds of loops; what a hostile one makes us keep has a limit. */
    private boolean mayLearn() {
        return learned++ < MOST_LEARNED;
    }
}
