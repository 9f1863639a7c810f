package io.github.claimwright.validate.compare;

import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.Optional;

/** By what one of several segments or loops of the same kind is told from the others. */
final class Identity {
    private Identity() {}

    /** The kind of a segment: its place in the guide. */
    static String kind(SegmentNode segment) {
        SegmentDef definition = segment.definition();
        return definition == null ? segment.tag() : definition.index() + " ";
    }

    /** The kind and the qualifier or code that comes first. */
    static String of(SegmentNode segment) {
        return kind(segment) + segment.text(1, 1);
    }

    /** A loop's id and what tells it from others: of a service line its control number, else its procedure. */
    static String of(LoopNode loop) {
        return loop.id() + ' ' + (loop.id().equals("2400") ? line(loop) : first(loop));
    }

    private static String line(LoopNode loop) {
        Optional<SegmentNode> number = loop.segment("REF", "6R");
        return number.map(ref -> "6R " + ref.text(2))
                .or(() -> loop.segment("SV1").map(sv1 -> "SV1 " + sv1.text(1, 2)))
                .orElse("");
    }

    private static String first(LoopNode loop) {
        return loop.segments().isEmpty() ? "" : loop.segments().get(0).text(1);
    }

    /** The segment in X12's notation: with its qualifier where it is one of several of its id. */
    static String place(SegmentNode segment) {
        boolean qualified = segment.definition() != null && segment.definition().qualifier() != null;
        return qualified ? segment.tag() + "*" + segment.text(1, 1) : segment.tag();
    }

    /** What the segment tells, in a biller's words. */
    static String name(SegmentNode segment) {
        SegmentDef definition = segment.definition();
        return definition == null ? "segment" : definition.name();
    }
}
