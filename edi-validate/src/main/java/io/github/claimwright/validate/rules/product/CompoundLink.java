package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The NDC lines of one compound carry the same prescription or link number. */
public final class CompoundLink {
    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-COMPOUND-LINK")
            .level(PRODUCT)
            .warning()
            .at("2400", "REF02")
            .requires(
                    "The NDC lines of one compound carry the same number in REF*XZ or REF*VY, and a link number (VY) stands on at least two lines")
            .because(
                    "The payer reads the parts of the compound as separate drugs, and prices or denies each by itself.")
            .mend(
                    "Write the prescription number (REF*XZ) on every line of the compound; where there is none, the same link number (REF*VY).")
            .message("no other line of the compound carries the same %s")
            .rejectedAs("A7", "219")
            .source(
                    "public models of 005010X222A1, 2410 REF*VY and REF*XZ; the guide's own text on numbering was not found, so a warning")
            .breachedBy(Check.around("2410", CompoundLink::judge));

    private CompoundLink() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        if (CodedLine.hasRoom(loop)
                && (link(loop).isPresent() || isPart(loop, breaches.codes()))
                && !isFirstPart(loop, breaches.codes())
                && !isShared(loop, number(loop))) {
            report(loop, number(loop), breaches);
        }
    }

    private static void report(LoopNode loop, Optional<SegmentNode> number, Breaches breaches) {
        if (number.isPresent()) {
            breaches.at(
                    number.get(), 2, "number (REF*%s)".formatted(number.get().text(1)));
        } else {
            breaches.missing(loop, "REF", 2, "number: this one has neither REF*XZ nor REF*VY");
        }
    }

    private static boolean isShared(LoopNode loop, Optional<SegmentNode> number) {
        return number.filter(ref -> siblings(loop)
                        .flatMap(other -> number(other).stream())
                        .anyMatch(other -> other.is(1, ref.text(1)) && other.is(2, ref.text(2))))
                .isPresent();
    }

    private static Optional<SegmentNode> number(LoopNode line) {
        return link(line).or(() -> line.child("2410").flatMap(drug -> drug.segment("REF", "XZ")));
    }

    private static Optional<SegmentNode> link(LoopNode line) {
        return line.child("2410").flatMap(drug -> drug.segment("REF", "VY"));
    }

    private static Stream<LoopNode> siblings(LoopNode line) {
        return Optional.ofNullable(line.parent()).map(claim -> claim.children("2400")).orElse(List.of()).stream()
                .filter(other -> other != line);
    }

    /** A part with others before it: the first one is not to blame when a later one carries another number. */
    private static boolean isPart(LoopNode loop, CodeBook codes) {
        return part(loop, codes).isPresent();
    }

    private static boolean isFirstPart(LoopNode loop, CodeBook codes) {
        return part(loop, codes)
                .filter(part -> siblings(loop)
                        .flatMap(other -> part(other, codes).stream())
                        .noneMatch(other -> other.date().equals(part.date()) && other.isBefore(part)))
                .isPresent();
    }

    /** Without a product on the line there is no place for the number. */
    private static Optional<CodedLine> part(LoopNode loop, CodeBook codes) {
        return CodedLine.of(loop, codes)
                .filter(line -> loop.child("2410").isPresent())
                .filter(line -> line.carries("KP") || line.carries("KQ"));
    }
}
