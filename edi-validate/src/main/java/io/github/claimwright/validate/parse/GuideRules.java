package io.github.claimwright.validate.parse;

import static io.github.claimwright.validate.rule.SnipLevel.GUIDE;
import static io.github.claimwright.validate.rule.SnipLevel.SYNTAX;

import io.github.claimwright.validate.rule.Rule;
import java.util.List;

/** What the guide asks of the order and number of segments and loops. The parser finds the breaches on its way. */
public final class GuideRules {
    private static final String TABLES =
            "005010X222A1 loop and segment tables (several independent public models agree)";
    private static final String SET_REJECTED = "The receiver's 999 rejects the transaction set or the claim.";

    /** A segment id that X12 could not have. */
    public static final Rule SEGMENT_ID = Rule.named("SEG-ID")
            .level(SYNTAX)
            .requires("A segment begins with an id of two or three capital letters or digits")
            .because(SET_REJECTED)
            .mend(
                    "Look for a stray segment terminator or element separator before this place, often inside of a name or note.")
            .message("a segment begins with something that is no segment id")
            .segmentCode("1")
            .source("X12 syntax; 999 code list 620")
            .foundOnTheWay();

    /** Two terminators in a row. */
    public static final Rule SEGMENT_EMPTY = Rule.named("SEG-EMPTY")
            .level(SYNTAX)
            .requires("Something stands between two segment terminators")
            .because(SET_REJECTED)
            .mend("Take one of the segment terminators out.")
            .message("two segment terminators follow each other with nothing between them")
            .segmentCode("1")
            .source("X12 syntax; 999 code list 620")
            .foundOnTheWay();

    /** A segment that runs on into the next line, where another one begins. */
    public static final Rule SEGMENT_TERMINATOR = Rule.named("SEG-TERMINATOR")
            .level(SYNTAX)
            .requires("A segment ends in the terminator before the next one begins")
            .because(SET_REJECTED)
            .mend("Write the terminator behind the segment, before the line end.")
            .message("segment %s has no terminator before the next segment, which begins %s")
            .elementCode("6")
            .source(
                    "X12 syntax; 999 code list 621: to a receiver the line end is an invalid character in the last element")
            .foundOnTheWay();

    /** A segment that no 837P has. */
    public static final Rule SEGMENT_UNKNOWN = Rule.named("SEG-UNKNOWN")
            .level(GUIDE)
            .requires("Every segment belongs to the 837P")
            .because(SET_REJECTED)
            .mend("Take the segment out, or correct its id.")
            .message("an 837P has no segment %s")
            .segmentCode("6")
            .source(TABLES)
            .foundOnTheWay();

    /** A segment of the 837P at a place where the guide has none. */
    public static final Rule SEGMENT_UNEXPECTED = Rule.named("SEG-UNEXPECTED")
            .level(GUIDE)
            .requires("Every segment stands in a loop that has a place for it")
            .because(SET_REJECTED)
            .mend("Move the segment into the loop it belongs to, or take it out.")
            .message("segment %s has no place in loop %s")
            .segmentCode("2")
            .source(TABLES)
            .foundOnTheWay();

    /** A segment whose qualifier the loop does not have. */
    public static final Rule SEGMENT_QUALIFIER = Rule.named("SEG-QUALIFIER")
            .level(GUIDE)
            .requires("The qualifier of a segment is one that its loop has a place for")
            .because(SET_REJECTED)
            .mend("Use one of the qualifiers that the loop allows, or take the segment out.")
            .message("%s in loop %s cannot be %s here; expected %s")
            .elementCode("7")
            .source(TABLES)
            .foundOnTheWay();

    /** A segment that stands behind one it should precede. */
    public static final Rule SEGMENT_ORDER = Rule.named("SEG-ORDER")
            .level(GUIDE)
            .requires("Segments and loops come in the order of the guide")
            .because(SET_REJECTED)
            .mend("Move the segment up to its place in the loop.")
            .message("segment %s of loop %s comes too late: it belongs before what was sent already")
            .segmentCode("7")
            .source(TABLES)
            .foundOnTheWay();

    /** A required segment that is not there. */
    public static final Rule SEGMENT_MISSING = Rule.named("SEG-MISSING")
            .level(GUIDE)
            .requires("Every required segment is sent")
            .because(SET_REJECTED)
            .mend("Send the segment behind the place that the finding names.")
            .message("required segment %s (%s) is missing in loop %s")
            .segmentCode("3")
            .source(TABLES)
            .foundOnTheWay();

    /** A required loop that is not there. */
    public static final Rule LOOP_MISSING = Rule.named("LOOP-MISSING")
            .level(GUIDE)
            .requires("Every required loop is sent")
            .because(SET_REJECTED)
            .mend("Send the loop, beginning with the segment that the finding names.")
            .message("loop %s (%s) is missing: it begins with %s")
            .segmentCode("I7")
            .source(TABLES)
            .foundOnTheWay();

    /** A segment that was sent more often than its position allows. */
    public static final Rule SEGMENT_REPEAT = Rule.named("SEG-REPEAT")
            .level(GUIDE)
            .requires("A segment is not sent more often than its position in the loop allows")
            .because(SET_REJECTED)
            .mend("Take out the surplus segments.")
            .message("segment %s may be sent %s in loop %s")
            .segmentCode("5")
            .source(TABLES)
            .foundOnTheWay();

    /** A loop that was sent more often than its parent allows. */
    public static final Rule LOOP_REPEAT = Rule.named("LOOP-REPEAT")
            .level(GUIDE)
            .requires("A loop is not sent more often than the loop around it allows")
            .because(SET_REJECTED)
            .mend("Take out the surplus loops, or divide the claim.")
            .message("loop %s (%s) may be sent %s here")
            .segmentCode("4")
            .source(TABLES)
            .foundOnTheWay();

    /** A claim or level beyond all measure. */
    public static final Rule UNIT_SIZE = Rule.named("LOOP-SIZE")
            .level(GUIDE)
            .requires("A claim, or a level of the hierarchy, has a reasonable size")
            .because("No receiver takes it, and what is in it cannot be judged.")
            .mend("Look for lost CLM or HL segments; divide the claim.")
            .message("loop %s takes more than %d bytes of memory; the rest of it was not judged")
            .segmentCode("5")
            .source("own limit, far above what any real claim needs")
            .foundOnTheWay();

    /** More breaches than are listed. */
    public static final Rule FINDINGS = Rule.named("LOOP-FINDINGS")
            .level(GUIDE)
            .requires("A claim, or a level of the hierarchy, has a reasonable number of faults")
            .because(SET_REJECTED)
            .mend("Mend what is listed, then validate again.")
            .message("%d findings are listed up to here; %d more of the same claim or level are not")
            .source("own limit, far above what any real claim needs")
            .foundOnTheWay();

    /** All of them, in the order of the documentation. */
    public static final List<Rule> ALL = List.of(
            SEGMENT_ID,
            SEGMENT_EMPTY,
            SEGMENT_TERMINATOR,
            SEGMENT_UNKNOWN,
            SEGMENT_UNEXPECTED,
            SEGMENT_QUALIFIER,
            SEGMENT_ORDER,
            SEGMENT_MISSING,
            LOOP_MISSING,
            SEGMENT_REPEAT,
            LOOP_REPEAT,
            UNIT_SIZE,
            FINDINGS);

    private GuideRules() {}
}
