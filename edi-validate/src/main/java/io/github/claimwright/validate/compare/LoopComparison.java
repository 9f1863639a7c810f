package io.github.claimwright.validate.compare;

import io.github.claimwright.validate.report.ReportOptions;
import io.github.claimwright.validate.report.SegmentText;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Says where two loops of one kind differ, with everything inside of them. */
final class LoopComparison {
    private static final SegmentText COVERED = new SegmentText(ReportOptions.of("", ""));
    private static final SegmentText SHOWN =
            new SegmentText(ReportOptions.of("", "").withValues(true));

    private final CompareOptions options;
    private final Normal normal;
    private final Prints prints;
    private final Consumer<Difference> differences;
    private final @Nullable String claim;

    LoopComparison(CompareOptions options, Consumer<Difference> differences) {
        this(options, new Normal(options), new Prints(options), differences, null);
    }

    private LoopComparison(
            CompareOptions options,
            Normal normal,
            Prints prints,
            Consumer<Difference> differences,
            @Nullable String claim) {
        this.options = options;
        this.normal = normal;
        this.prints = prints;
        this.differences = differences;
        this.claim = claim;
    }

    /** The same for a claim; empty for what is above several. */
    LoopComparison in(String account) {
        return new LoopComparison(options, normal, prints, differences, account.isEmpty() ? null : account);
    }

    void compare(LoopNode first, LoopNode second) {
        segments(first, second);
        Pairs<LoopNode> pairs =
                Pairs.of(first.children(), second.children(), List.of(prints::text, Identity::of, LoopNode::id));
        pairs.paired().forEach(pair -> {
            compare(pair.first(), pair.second());
            moved(
                    pair.moved(),
                    pair.first().segments().get(0),
                    pair.second().segments().get(0));
        });
        pairs.onlyFirst().forEach(this::onlyFirst);
        pairs.onlySecond().forEach(this::onlySecond);
    }

    private void segments(LoopNode first, LoopNode second) {
        Pairs<SegmentNode> pairs = Pairs.of(
                seen(first),
                seen(second),
                List.of(segment -> Identity.kind(segment) + normal.text(segment), Identity::of, Identity::kind));
        SegmentComparison elements = new SegmentComparison(normal, claim, differences);
        pairs.paired().forEach(pair -> {
            elements.compare(pair.first(), pair.second());
            moved(pair.moved(), pair.first(), pair.second());
        });
        pairs.onlyFirst().forEach(segment -> alone(segment, true));
        pairs.onlySecond().forEach(segment -> alone(segment, false));
    }

    private List<SegmentNode> seen(LoopNode loop) {
        return loop.segments().stream().filter(normal::isSeen).toList();
    }

    private void moved(boolean moved, SegmentNode first, SegmentNode second) {
        if (moved && options.isStrictAbout(Aspect.ORDER)) {
            differences.accept(new Difference(
                    Difference.Kind.MOVED,
                    claim,
                    path(first),
                    Identity.place(first),
                    Identity.name(first),
                    spot(first),
                    spot(second)));
        }
    }

    private void alone(SegmentNode segment, boolean first) {
        differences.accept(new Difference(
                first ? Difference.Kind.ONLY_IN_FIRST : Difference.Kind.ONLY_IN_SECOND,
                claim,
                path(segment),
                Identity.place(segment),
                Identity.name(segment),
                first ? spot(segment) : null,
                first ? null : spot(segment)));
    }

    /** A loop that the first file alone has. */
    void onlyFirst(LoopNode loop) {
        alone(loop, true);
    }

    /** A loop that the second file alone has. */
    void onlySecond(LoopNode loop) {
        alone(loop, false);
    }

    private void alone(LoopNode loop, boolean first) {
        Spot spot = spot(loop.segments().get(0));
        differences.accept(new Difference(
                first ? Difference.Kind.ONLY_IN_FIRST : Difference.Kind.ONLY_IN_SECOND,
                claim,
                loop.path(),
                loop.id(),
                loop.definition().name(),
                first ? spot : null,
                first ? null : spot));
    }

    private static @Nullable String path(SegmentNode segment) {
        LoopNode loop = segment.loop();
        return loop == null ? null : loop.path();
    }

    static Spot spot(SegmentNode segment) {
        return new Spot(segment.ordinal(), SHOWN.of(segment, List.of()), COVERED.of(segment, List.of()));
    }
}
