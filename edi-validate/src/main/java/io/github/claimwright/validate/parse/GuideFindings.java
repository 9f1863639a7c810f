package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.Qualifier;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.validate.rule.FindingSink;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.x12.Location;
import java.util.List;

/** Words the breaches that the parser meets, and says where they are. */
final class GuideFindings {
    private final FindingSink sink;
    private final Consequences consequences;

    GuideFindings(FindingSink sink, Consequences consequences) {
        this.sink = sink;
        this.consequences = consequences;
    }

    /** A transaction set begins. */
    void begin() {
        consequences.begin();
    }

    /** The transaction set was read up to the segment of this number. */
    void reached(long ordinalInTransaction) {
        consequences.reached(ordinalInTransaction);
    }

    /** Whether the segment just before had an unknown id. */
    boolean followsUnknown() {
        return consequences.followsUnknown();
    }

    /** Whether a segment without a place was missed elsewhere and named already. */
    boolean isConsequence(SegmentNode segment) {
        return consequences.explain(segment);
    }

    /** Whether a segment of its kind was missed a moment ago. */
    boolean mayBeConsequence(SegmentNode segment) {
        return consequences.mayExplain(segment);
    }

    /** A segment with an id that is unknown; it may be anything that is missed when nothing better is known of it. */
    void unknown(SegmentNode segment, boolean mayBeAnything) {
        if (mayBeAnything) {
            consequences.unknown();
        }
        if (isId(segment)) {
            sink.found(GuideRules.SEGMENT_UNKNOWN, segment.location(), segment.tag());
        } else {
            sink.found(GuideRules.SEGMENT_ID, Places.unnamed(segment.location()));
        }
    }

    private static boolean isId(SegmentNode segment) {
        String tag = segment.tag();
        return segment.tagCode() != 0
                && isCapital(tag.charAt(0))
                && tag.chars().allMatch(c -> isCapital(c) || (c >= '0' && c <= '9'));
    }

    private static boolean isCapital(int character) {
        return character >= 'A' && character <= 'Z';
    }

    void unexpected(SegmentNode segment, LoopNode loop) {
        consequences.strayed(segment);
        sink.found(GuideRules.SEGMENT_UNEXPECTED, Places.within(loop, segment.location()), segment.tag(), loop.id());
    }

    void hierarchyNumber(SegmentNode hl, String number, long expected) {
        sink.found(HierarchyRules.NUMBER, hl.location(1, 0), Shown.code(number), expected);
    }

    void hierarchyParent(SegmentNode hl, String parent, String expected) {
        sink.found(HierarchyRules.PARENT, hl.location(2, 0), Shown.code(parent), expected);
    }

    void hierarchyLevel(SegmentNode hl, String expected) {
        sink.found(HierarchyRules.LEVEL, hl.location(3, 0), Shown.code(hl.text(3)), expected);
    }

    void hierarchyChild(SegmentNode hl, String whatFollows) {
        sink.found(HierarchyRules.CHILD, hl.location(4, 0), Shown.code(hl.text(4)), whatFollows);
    }

    /**
     * Claims and SBR02 do not agree.
     *
     * @param self whether SBR02 says that the subscriber is the patient
     */
    void claimLevel(SegmentNode sbr, boolean self) {
        sink.found(
                HierarchyRules.CLAIM,
                sbr.location(2, 0),
                self ? "the claims stand under another patient" : "claims follow the subscriber level",
                Shown.code(sbr.text(2)),
                self ? "says" : "does not say");
    }

    void lineNumber(SegmentNode lx, long number, long expected) {
        sink.found(HierarchyRules.LINE, lx.location(1, 0), number, expected);
    }

    void unitTooLarge(SegmentNode at, LoopNode unit, long limit) {
        sink.found(GuideRules.UNIT_SIZE, Places.within(unit, at.location()), unit.id(), limit);
    }

    void wrongQualifier(SegmentNode segment, LoopNode loop, Qualifier.Condition wrong, List<String> expected) {
        Location location = Places.within(loop, segment.location(wrong.element(), wrong.component()));
        sink.found(
                GuideRules.SEGMENT_QUALIFIER,
                location,
                location.reference(),
                loop.id(),
                Shown.code(segment.text(wrong.element(), wrong.component())),
                String.join(", ", expected));
    }

    void outOfOrder(SegmentNode segment, SegmentDef position) {
        sink.found(
                GuideRules.SEGMENT_ORDER,
                segment.location(),
                name(position),
                position.loop().id());
    }

    void segmentMissing(LoopNode loop, SegmentDef position) {
        Location place = Places.behind(loop, position, position.rank());
        if (place == null || consequences.explain(position, place.segmentInTransaction())) {
            return;
        }
        sink.found(GuideRules.SEGMENT_MISSING, place, name(position), position.name(), loop.id());
    }

    /** The first segment of a loop is missing before a segment that can stand nowhere else. */
    void openerMissing(LoopNode parent, LoopDef loop, SegmentNode before) {
        SegmentDef first = loop.first();
        if (consequences.explain(first, before.ordinalInTransaction())) {
            return;
        }
        sink.found(
                GuideRules.SEGMENT_MISSING, Places.before(parent, first, before), name(first), first.name(), loop.id());
    }

    void loopMissing(LoopNode parent, LoopDef loop) {
        Location place = Places.behind(parent, loop.first(), loop.rank());
        if (place == null || consequences.explain(loop, place.segmentInTransaction())) {
            return;
        }
        sink.found(GuideRules.LOOP_MISSING, place, loop.id(), loop.name(), name(loop.first()));
    }

    void segmentTooOften(SegmentNode segment, SegmentDef position) {
        consequences.strayed(segment);
        sink.found(
                GuideRules.SEGMENT_REPEAT,
                segment.location(),
                name(position),
                times(position.maxRepeat()),
                position.loop().id());
    }

    /** The first segment of a loop came twice in a row: the second one is no loop of its own. */
    void openerRepeated(SegmentNode segment, SegmentNode first) {
        LoopNode loop = first.loop();
        SegmentDef position = first.definition();
        if (loop != null && position != null) {
            sink.found(
                    GuideRules.SEGMENT_REPEAT,
                    Places.within(loop, segment.location()),
                    name(position),
                    times(1),
                    loop.id());
        }
    }

    void loopTooOften(SegmentNode first, LoopDef loop) {
        sink.found(GuideRules.LOOP_REPEAT, first.location(), loop.id(), loop.name(), times(loop.maxRepeat()));
    }

    private static String times(int count) {
        return count == 1 ? "once" : "at most " + count + " times";
    }

    /** The segment id with its qualifier, where it has just one: {@code NM1*85}. */
    private static String name(SegmentDef position) {
        Qualifier qualifier = position.qualifier();
        if (qualifier == null || qualifier.decisive().codes().codes().size() != 1) {
            return position.tag();
        }
        return position.tag() + "*" + qualifier.decisive().codes().codes().get(0);
    }
}
