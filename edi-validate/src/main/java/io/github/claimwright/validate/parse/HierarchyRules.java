package io.github.claimwright.validate.parse;

import static io.github.claimwright.validate.rule.SnipLevel.GUIDE;

import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.RuleBuilder;
import java.util.List;

/** How the levels of the hierarchy (HL) and the service lines (LX) are numbered. The parser finds the breaches. */
public final class HierarchyRules {
    private static final String GUIDE_NOTES =
            "005010X222A1 hierarchy (public models and payers' edits agree); 999 code list 621";
    private static final String SET_REJECTED = "The receiver's 999 rejects the transaction set with all its claims.";
    private static final String COUNT_AGAIN =
            "Have the numbers computed when the file is written; after a change by hand, number again.";

    /** HL01 counts. */
    public static final Rule NUMBER = hierarchy("HL-NUMBER")
            .requires("HL01 counts the HL segments of a transaction set from 1")
            .mend(COUNT_AGAIN)
            .message("HL01 is %s but this is HL number %d")
            .elementCode("I12")
            .foundOnTheWay();

    /** HL02 names the level above. */
    public static final Rule PARENT = hierarchy("HL-PARENT")
            .requires("HL02 is the HL01 of the level above: the billing provider's for a subscriber, the subscriber's"
                    + " for a patient")
            .mend("Write the HL01 of the level above into HL02.")
            .message("HL02 is %s but the HL of the level above is %s")
            .elementCode("7")
            .foundOnTheWay();

    /** HL03 names the level. */
    public static final Rule LEVEL = hierarchy("HL-LEVEL")
            .requires("HL03 is 20 for a billing provider, 22 for a subscriber, 23 for a patient")
            .mend("Write the code of the level whose segments follow.")
            .message("HL03 cannot be %s here; expected %s")
            .elementCode("7")
            .foundOnTheWay();

    /** HL04 announces a level below. */
    public static final Rule CHILD = hierarchy("HL-CHILD")
            .requires("HL04 is 1 for a billing provider, and for a subscriber when a patient level follows, else 0")
            .mend("Write 1 when an HL of the level below follows, else 0.")
            .message("HL04 is %s, which says whether a %s")
            .elementCode("7")
            .foundOnTheWay();

    /** Claims stand under the patient. */
    public static final Rule CLAIM = hierarchy("HL-CLAIM")
            .requires(
                    "Claims stand right under the subscriber when SBR02 is 18, the subscriber is the patient, and only then")
            .mend("Write 18 into SBR02 when the subscriber is the patient; else send the patient level and put the"
                    + " claims there.")
            .message("%s, but SBR02 is %s and %s that the subscriber is the patient")
            .elementCode("1")
            .foundOnTheWay();

    /** LX01 counts the lines. */
    public static final Rule LINE = hierarchy("LX-NUMBER")
            .requires("LX01 counts the service lines of a claim from 1")
            .mend(COUNT_AGAIN)
            .message("LX01 is %d but this is service line %d of its claim")
            .elementCode("I12")
            .foundOnTheWay();

    /** All of them, in the order of the documentation. */
    public static final List<Rule> ALL = List.of(NUMBER, PARENT, LEVEL, CHILD, CLAIM, LINE);

    private HierarchyRules() {}

    private static RuleBuilder hierarchy(String id) {
        return Rule.named(id).level(GUIDE).source(GUIDE_NOTES).because(SET_REJECTED);
    }
}
