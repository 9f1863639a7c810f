package io.github.claimwright.validate.compare;

import io.github.claimwright.validate.tree.LoopNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Says where two units differ; what is above several claims is said once. */
final class UnitComparison {
    /** What is above several claims, and so belongs to none. */
    private static final Set<String> SHARED = Set.of("ISA", "GS", "ST", "2000A");

    private final Consumer<Difference> differences;
    private final LoopComparison loops;
    private final Set<List<Long>> compared = new HashSet<>();

    UnitComparison(CompareOptions options, Consumer<Difference> differences) {
        this.differences = differences;
        this.loops = new LoopComparison(options, differences);
    }

    void compare(Unit first, Unit second) {
        Pairs<LoopNode> pairs = Pairs.of(first.loops(), second.loops(), List.of(LoopNode::id));
        for (Pairs.Pair<LoopNode> pair : pairs.paired()) {
            if (compared.add(List.of(Unit.segment(pair.first()), Unit.segment(pair.second())))) {
                loops.in(claim(first, pair.first())).compare(pair.first(), pair.second());
            }
        }
        LoopComparison own = loops.in(first.account());
        pairs.onlyFirst().forEach(own::onlyFirst);
        pairs.onlySecond().forEach(own::onlySecond);
        strays(first, second);
    }

    private static String claim(Unit unit, LoopNode loop) {
        return SHARED.contains(loop.id()) ? "" : unit.account();
    }

    private void strays(Unit first, Unit second) {
        Pairs<Unit.Stray> pairs = Pairs.of(first.strays(), second.strays(), List.of(Unit.Stray::text));
        pairs.onlyFirst().forEach(stray -> stray(first, stray, Difference.Kind.ONLY_IN_FIRST));
        pairs.onlySecond().forEach(stray -> stray(first, stray, Difference.Kind.ONLY_IN_SECOND));
    }

    private void stray(Unit unit, Unit.Stray stray, Difference.Kind kind) {
        boolean isFirst = kind == Difference.Kind.ONLY_IN_FIRST;
        differences.accept(new Difference(
                kind,
                unit.account().isEmpty() ? null : unit.account(),
                null,
                stray.text().split("\u001D", -1)[0],
                "segment without a place in the guide",
                isFirst ? stray.spot() : null,
                isFirst ? null : stray.spot()));
    }
}
