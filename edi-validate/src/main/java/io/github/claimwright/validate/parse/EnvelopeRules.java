package io.github.claimwright.validate.parse;

import static io.github.claimwright.validate.rule.SnipLevel.SYNTAX;

import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.RuleBuilder;
import java.util.List;

/** What X12 asks of the file as a whole and of the interchange, ISA to IEA. The parser finds the breaches on its way. */
public final class EnvelopeRules {
    private static final String CONTROL = "X12 control standard 00501; TA1 and 999 code lists";
    private static final String FILE_REJECTED =
            "The receiver's TA1 rejects the whole interchange: no claim in it is looked at.";
    private static final String COUNT_AGAIN =
            "Have the number computed when the file is written; after a change by hand, count again.";
    private static final String WRITE_AGAIN =
            "The file was cut off or put together from parts: write it again as a whole.";

    /** Nothing in the file is X12. */
    public static final Rule NOT_X12 = syntax("ENV-NOT-X12")
            .requires("The file holds an X12 interchange, which begins with ISA")
            .because("No receiver can read it.")
            .mend("Check that this is the 837 file itself: not zipped, encrypted, or another report.")
            .message("no X12 interchange was found in the file")
            .ta1("022")
            .foundOnTheWay();

    /** An ISA whose delimiters cannot be told. */
    public static final Rule ISA_UNREADABLE = syntax("ENV-ISA-UNREADABLE")
            .requires("The interchange header ISA has 16 elements and ends in a segment terminator")
            .because(FILE_REJECTED)
            .mend("Write ISA with exactly 106 characters: 16 elements of fixed width and the segment terminator.")
            .message("ISA is cut off or damaged: its delimiters cannot be told")
            .ta1("022")
            .foundOnTheWay();

    /** An ISA with too few or too many elements. */
    public static final Rule ISA_ELEMENTS = syntax("ENV-ISA-ELEMENTS")
            .requires("ISA has 16 elements")
            .because(FILE_REJECTED)
            .mend("Write all 16 elements, each filled up to its width.")
            .message("ISA has %d elements instead of 16")
            .ta1("022")
            .foundOnTheWay();

    /** Separators that cannot do their work. */
    public static final Rule DELIMITERS = syntax("ENV-DELIMITERS")
            .requires("ISA names four different separators, and they are the ones used behind it")
            .because(FILE_REJECTED)
            .mend("Write * as element separator, ^ in ISA11, : in ISA16 and ~ behind it, and use these throughout.")
            .message("the separators that ISA names do not fit: %s")
            .ta1("027")
            .foundOnTheWay();

    /** Authorization or password that is not announced. */
    public static final Rule UNANNOUNCED = syntax("ENV-ISA-UNANNOUNCED")
            .warning()
            .requires("ISA02 is blank when ISA01 is 00, and ISA04 when ISA03 is 00")
            .because(
                    "Some receivers reject the interchange; a password that nobody asked for is readable by everybody.")
            .mend("Write ten blanks.")
            .message("ISA%02d is not blank although ISA%02d is 00")
            .ta1("011")
            .foundOnTheWay();

    /** Blanks where none belong. */
    public static final Rule BLANKS = syntax("ENV-BLANKS")
            .warning()
            .requires("Between segments stand line ends at most")
            .because("Many receivers take a blank, a tab or a byte order mark for a part of the segment id.")
            .mend("Write the file as plain ASCII without a byte order mark and without indentation.")
            .message("blanks, tabs or a byte order mark stand between segments or before the first one")
            .foundOnTheWay();

    /** An interchange number used twice. */
    public static final Rule ISA_NUMBER_UNIQUE = syntax("ENV-ISA-UNIQUE")
            .requires("ISA13 is used once between a sender and a receiver")
            .because("The receiver takes the interchange for one it has already, and drops it.")
            .mend("Take interchange control numbers from a counter that never issues one twice.")
            .message("ISA13 %s was used before in this file")
            .ta1("025")
            .foundOnTheWay();

    /** Something that is neither a blank nor an interchange. */
    public static final Rule JUNK = syntax("ENV-JUNK")
            .requires("Nothing stands before, between or behind interchanges but blanks and line ends")
            .because(FILE_REJECTED)
            .mend("Take the extra characters out; they often come from a mail, a printout or a joined file.")
            .message("there is text outside of any interchange")
            .ta1("022")
            .foundOnTheWay();

    /** A segment beyond all measure. */
    public static final Rule SEGMENT_LENGTH = syntax("ENV-SEGMENT-LENGTH")
            .requires("A segment ends within a reasonable length")
            .because(FILE_REJECTED)
            .mend("Look for a lost segment terminator, or a terminator that is not the one ISA names.")
            .message("a segment is longer than %d bytes; it was not read")
            .segmentCode("8")
            .foundOnTheWay();

    /** The last segment of the file has no terminator. */
    public static final Rule UNTERMINATED = syntax("ENV-UNTERMINATED")
            .requires("Every segment ends in the segment terminator")
            .because("The receiver waits for the rest of the file, or rejects it as cut off.")
            .mend(WRITE_AGAIN)
            .message("the last segment of the file, %s, has no terminator")
            .ta1("023")
            .foundOnTheWay();

    /** A segment between the envelopes. */
    public static final Rule MISPLACED = syntax("ENV-MISPLACED")
            .requires("Segments stand inside of a transaction set, ST to SE")
            .because(FILE_REJECTED)
            .mend("Put the segment between ST and SE, or take it out.")
            .message("segment %s stands outside of %s")
            .segmentCode("2")
            .foundOnTheWay();

    /** A header that is not there. */
    public static final Rule HEADER_MISSING = syntax("ENV-HEADER-MISSING")
            .requires("Groups begin with GS and transaction sets with ST")
            .because(FILE_REJECTED)
            .mend(WRITE_AGAIN)
            .message("%s is missing before segment %s")
            .ta1("024")
            .foundOnTheWay();

    /** A header sent twice. */
    public static final Rule HEADER_TWICE = syntax("ENV-HEADER-TWICE")
            .requires("A header is sent once")
            .because(FILE_REJECTED)
            .mend("Take the second one out.")
            .message("%s is sent twice in a row")
            .segmentCode("2")
            .foundOnTheWay();

    /** A segment of the envelopes under another name. */
    public static final Rule MISSPELT = syntax("ENV-MISSPELT")
            .requires("Headers and trailers have the ids ISA, GS, ST, SE, GE, IEA")
            .because(FILE_REJECTED)
            .mend("Correct the segment id.")
            .message("segment %s stands where %s should, and has its control number")
            .segmentCode("1")
            .foundOnTheWay();

    /** An envelope around nothing. */
    public static final Rule EMPTY = syntax("ENV-EMPTY")
            .requires("An interchange holds a functional group, and a group a transaction set")
            .because("There is nothing in it that could be paid.")
            .mend("Write the claims into it, or do not send it.")
            .message("there is nothing between %s and %s")
            .foundOnTheWay();

    /** Trailers are missing. */
    public static final Rule IEA_MISSING = syntax("ENV-IEA-MISSING")
            .requires("Every interchange ends in IEA")
            .because(FILE_REJECTED)
            .mend(WRITE_AGAIN)
            .message("the interchange that began at segment %d has no IEA")
            .ta1("023")
            .foundOnTheWay();

    /** Wrong number of groups. */
    public static final Rule IEA_COUNT = syntax("ENV-IEA-COUNT")
            .requires("IEA01 is the number of functional groups in the interchange")
            .because(FILE_REJECTED)
            .mend(COUNT_AGAIN)
            .message("IEA01 says %s groups but the interchange has %d")
            .ta1("021")
            .foundOnTheWay();

    /** Control numbers of the interchange differ. */
    public static final Rule IEA_NUMBER = syntax("ENV-IEA-NUMBER")
            .requires("IEA02 repeats the control number of ISA13")
            .because(FILE_REJECTED)
            .mend("Write the same nine digits in ISA13 and IEA02.")
            .message("IEA02 is %s but ISA13 is %s")
            .ta1("001")
            .foundOnTheWay();

    /** All of them, in the order of the documentation. */
    public static final List<Rule> ALL = List.of(
            NOT_X12,
            ISA_UNREADABLE,
            ISA_ELEMENTS,
            DELIMITERS,
            UNANNOUNCED,
            ISA_NUMBER_UNIQUE,
            JUNK,
            BLANKS,
            SEGMENT_LENGTH,
            UNTERMINATED,
            MISPLACED,
            HEADER_MISSING,
            HEADER_TWICE,
            MISSPELT,
            EMPTY,
            IEA_MISSING,
            IEA_COUNT,
            IEA_NUMBER);

    private EnvelopeRules() {}

    private static RuleBuilder syntax(String id) {
        return Rule.named(id).level(SYNTAX).source(CONTROL);
    }
}
