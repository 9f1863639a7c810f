package io.github.claimwright.validate.parse;

import static io.github.claimwright.validate.rule.SnipLevel.GUIDE;
import static io.github.claimwright.validate.rule.SnipLevel.PAYER;
import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;
import static io.github.claimwright.validate.rule.SnipLevel.SYNTAX;

import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.RuleBuilder;
import java.util.List;

/** What X12 asks of groups, GS to GE, and transaction sets, ST to SE. The parser finds the breaches on its way. */
public final class GroupRules {
    private static final String CONTROL = "X12 control standard 00501; TA1 and 999 code lists";
    private static final String GROUP_REJECTED = "The receiver's 999 rejects the functional group with all its claims.";
    private static final String SET_REJECTED = "The receiver's 999 rejects the transaction set with all its claims.";
    private static final String COUNT_AGAIN =
            "Have the number computed when the file is written; after a change by hand, count again.";
    private static final String WRITE_AGAIN =
            "The file was cut off or put together from parts: write it again as a whole.";

    /** A group without end. */
    public static final Rule GE_MISSING = syntax("ENV-GE-MISSING")
            .requires("Every functional group ends in GE")
            .because(GROUP_REJECTED)
            .mend(WRITE_AGAIN)
            .message("the functional group that began at segment %d has no GE")
            .setCode("AK905 3")
            .foundOnTheWay();

    /** Wrong number of transaction sets. */
    public static final Rule GE_COUNT = syntax("ENV-GE-COUNT")
            .requires("GE01 is the number of transaction sets in the group")
            .because(GROUP_REJECTED)
            .mend(COUNT_AGAIN)
            .message("GE01 says %s transaction sets but the group has %d")
            .setCode("AK905 5")
            .foundOnTheWay();

    /** Control numbers of the group differ. */
    public static final Rule GE_NUMBER = syntax("ENV-GE-NUMBER")
            .requires("GE02 repeats the control number of GS06")
            .because(GROUP_REJECTED)
            .mend("Write the same number in GS06 and GE02.")
            .message("GE02 is %s but GS06 is %s")
            .setCode("AK905 4")
            .foundOnTheWay();

    /** A group number used twice. */
    public static final Rule GS_NUMBER_UNIQUE = syntax("ENV-GS-UNIQUE")
            .requires("GS06 is used once in an interchange")
            .because(GROUP_REJECTED)
            .mend("Take group control numbers from a counter that never issues one twice.")
            .message("GS06 %s was used before in this interchange")
            .setCode("AK905 19")
            .foundOnTheWay();

    /** A transaction set without end. */
    public static final Rule SE_MISSING = syntax("ENV-SE-MISSING")
            .requires("Every transaction set ends in SE")
            .because(SET_REJECTED)
            .mend(WRITE_AGAIN)
            .message("the transaction set that began at segment %d has no SE")
            .setCode("IK502 2")
            .foundOnTheWay();

    /** Wrong number of segments. */
    public static final Rule SE_COUNT = syntax("ENV-SE-COUNT")
            .requires("SE01 is the number of segments from ST to SE, both counted")
            .because(SET_REJECTED)
            .mend(COUNT_AGAIN)
            .message("SE01 says %s segments but there are %d from ST to SE")
            .setCode("IK502 4")
            .foundOnTheWay();

    /** Control numbers of the transaction set differ. */
    public static final Rule SE_NUMBER = syntax("ENV-SE-NUMBER")
            .requires("SE02 repeats the control number of ST02, leading zeros included")
            .because(SET_REJECTED)
            .mend("Write the same characters in ST02 and SE02.")
            .message("SE02 is %s but ST02 is %s")
            .setCode("IK502 3")
            .foundOnTheWay();

    /** A transaction set number used twice. */
    public static final Rule ST_NUMBER_UNIQUE = syntax("ENV-ST-UNIQUE")
            .requires("ST02 is used once in a functional group")
            .because(SET_REJECTED)
            .mend("Number the transaction sets of a file upwards from 0001.")
            .message("ST02 %s was used before in this group")
            .setCode("IK502 23")
            .foundOnTheWay();

    /** A group of another version. */
    public static final Rule GS_VERSION = Rule.named("ENV-GS-VERSION")
            .level(GUIDE)
            .source("HIPAA adopted version 005010X222A1 (45 CFR 162.1102); 999 code list 716")
            .requires("GS08 names the adopted version of the professional claim, 005010X222A1")
            .because(GROUP_REJECTED)
            .mend("Write 005010X222A1 in GS08 and ST03.")
            .message("GS08 is %s; the professional claim is 005010X222A1")
            .setCode("AK905 2")
            .foundOnTheWay();

    /** ST and GS name different guides. */
    public static final Rule ST_VERSION = Rule.named("ENV-ST-VERSION")
            .level(SYNTAX)
            .source("X12 control standard 00501; 999 code list 618")
            .requires("ST03 names the same version as GS08")
            .because(SET_REJECTED)
            .mend("Write 005010X222A1 in both GS08 and ST03.")
            .message("ST03 is %s but GS08 is %s")
            .setCode("IK502 I6")
            .foundOnTheWay();

    /** Another kind of message. */
    public static final Rule NOT_837P = Rule.named("ENV-NOT-837P")
            .level(GUIDE)
            .source("005010X222A1; 999 code list 618")
            .requires("The transaction set is an 837 professional claim")
            .because("Only professional claims are judged here; nothing inside of this transaction set was looked at.")
            .mend("Send this message through the channel that is made for it.")
            .message("this is no 837P 005010X222A1 but %s; only the envelope was judged")
            .setCode("IK502 1")
            .foundOnTheWay();

    /** A second group, or a second interchange. */
    public static final Rule ONE_GROUP = Rule.named("PAY-ONE-GROUP")
            .level(PAYER)
            .warning()
            .offByDefault()
            .source("CMS 837P companion guide (recalled)")
            .requires("A file holds one interchange with one functional group")
            .because("Medicare rejects a file with more of them.")
            .mend("Put all transaction sets into one group, or send several files.")
            .message("a second %s begins here, but this payer takes one in a file")
            .ta1("024")
            .foundOnTheWay();

    /** A batch that was made after its group. */
    public static final Rule BATCH_DATE = Rule.named("SIT-BATCH-DATE")
            .level(SITUATIONAL)
            .warning()
            .source(
                    "stupidedi: no date of the envelope lies in the future; that the group is not older is our own conclusion")
            .requires("A batch of claims (BHT04) is not made after its group (GS04)")
            .because("Receivers reject a file that seems to come from the future.")
            .mend("Take both dates from the same clock when the file is written.")
            .message("BHT04 is %s, after the day of the group, %s")
            .foundOnTheWay();

    /** A batch number used twice. */
    public static final Rule BATCH_NUMBER = Rule.named("PAY-BATCH-NUMBER")
            .level(PAYER)
            .warning()
            .offByDefault()
            .source("CMS 837P companion guide; the 277CA names a batch by BHT03")
            .requires("Each batch of a file has a number of its own (BHT03)")
            .because("The 277CA names a batch by this number: two with the same one cannot be told apart.")
            .mend("Take BHT03 from a counter that never issues a number twice.")
            .message("BHT03 %s was used before in this file")
            .foundOnTheWay();

    /** All of them, in the order of the documentation. */
    public static final List<Rule> ALL = List.of(
            GE_MISSING,
            GE_COUNT,
            GE_NUMBER,
            GS_NUMBER_UNIQUE,
            GS_VERSION,
            SE_MISSING,
            SE_COUNT,
            SE_NUMBER,
            ST_NUMBER_UNIQUE,
            ST_VERSION,
            NOT_837P,
            BATCH_DATE,
            ONE_GROUP,
            BATCH_NUMBER);

    private GroupRules() {}

    private static RuleBuilder syntax(String id) {
        return Rule.named(id).level(SYNTAX).source(CONTROL);
    }
}
