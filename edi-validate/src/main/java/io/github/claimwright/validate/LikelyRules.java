package io.github.claimwright.validate;

import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.tree.Glance;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.Needs;
import io.github.claimwright.validate.tree.Spot;
import io.github.claimwright.x12.Delimiters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rules that may be worth asking of loops that hold the same kinds of segments. What stands in single elements, such as
 * a place of service, shows of most that they are not.
 *
 * @param <T> how a rule is asked
 */
final class LikelyRules<T> {
    private final Needs held;
    private final List<T> all;
    private final Function<T, Check> check;
    private final int many;
    private final BooleanSupplier mayLearn;
    private boolean learned;
    private final Map<Long, List<T>> known = new HashMap<>();
    private final List<KindMemory> kinds = new ArrayList<>();
    private final List<InnerKind> innerKinds = new ArrayList<>();
    private final Map<Long, LooksAtShape> shapes = new HashMap<>();
    private final Map<Long, T> byBit = new LinkedHashMap<>();
    private @Nullable LooksAtShape looks;
    private long shape;
    private Delimiters delimiters = Delimiters.USUAL;
    private long never;
    private long last;
    private List<T> worthAsking;
    private int loops;

    /** The rules that what the loops hold leaves; all of them are asked until many loops were, if it may learn from these. */
    LikelyRules(Needs held, List<T> all, Function<T, Check> check, int many, BooleanSupplier mayLearn) {
        this.mayLearn = mayLearn;
        this.many = many;
        this.held = held;
        this.all = all;
        this.check = check;
        this.worthAsking = all;
    }

    /** Those that are worth asking of a loop, in their order. */
    List<T> worthAsking(LoopNode loop) {
        if (loops == many && mayLearn.getAsBoolean()) {
            learn();
        }
        loops = Math.min(loops, many) + 1;
        return learned && !loop.hasDoubts() ? narrowed(loop) : all;
    }

    private List<T> narrowed(LoopNode loop) {
        if (!loop.segments().isEmpty()
                && !delimiters.equals(loop.segments().get(0).delimiters())) {
            delimiters = loop.segments().get(0).delimiters();
            kinds.forEach(KindMemory::forget);
            innerKinds.forEach(inner -> inner.memory().forget());
        }
        if (looks == null || shape != loop.shape()) {
            looks = looksAt(loop);
        }
        long excluded = looks.excluded(loop, never);
        for (int i = 0; i < innerKinds.size(); i++) {
            excluded |= innerKinds.get(i).excluded(loop, excluded);
        }
        return excluded == last ? worthAsking : without(excluded);
    }

    private LooksAtShape looksAt(LoopNode loop) {
        shape = loop.shape();
        return Remembered.of(shapes, shape, none -> new LooksAtShape(loop, kinds));
    }

    private List<T> without(long excluded) {
        last = excluded;
        worthAsking = Remembered.of(known, excluded, this::left);
        return worthAsking;
    }

    private List<T> left(long excluded) {
        List<T> left = new ArrayList<>(all);
        byBit.forEach((bit, rule) -> {
            if ((excluded & bit) != 0) {
                left.remove(rule);
            }
        });
        return List.copyOf(left);
    }

    private void learn() {
        Map<Spot, KindMemory> byKind = new LinkedHashMap<>();
        for (T rule : all) {
            List<Glance> glances = check.apply(rule).glances();
            if (!glances.isEmpty() && byBit.size() < Long.SIZE) {
                long bit = 1L << byBit.size();
                byBit.put(bit, rule);
                glances.forEach(glance -> byKind.computeIfAbsent(glance.spot().kind(), KindMemory::new)
                        .add(bit, glance));
            }
        }
        byKind.forEach(this::learn);
        learned = true;
    }

    private void learn(Spot kind, KindMemory memory) {
        if (kind.mayBeAmong(held) && kind.isInner()) {
            innerKinds.add(new InnerKind(kind.loop(), memory));
        } else if (kind.mayBeAmong(held)) {
            kinds.add(memory);
        } else {
            never |= memory.excludedWithout();
        }
    }
}
