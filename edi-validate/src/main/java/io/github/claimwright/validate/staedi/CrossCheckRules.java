package io.github.claimwright.validate.staedi;

import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.SnipLevel;
import java.util.List;

/** What the cross-check reports. */
public final class CrossCheckRules {
    /** StAEDI finds an error that our engine does not. */
    public static final Rule DISAGREES = Rule.named("XCK-STAEDI")
            .level(SnipLevel.GUIDE)
            .warning()
            .requires("StAEDI finds no error that Claimwright does not find; asked by --cross-check alone")
            .because(
                    "Two readers that were made apart from each other disagree: one of them is wrong, and a receiver may side"
                            + " with either.")
            .mend(
                    "Look the place up in the guide. Correct it if StAEDI is right, and report it to Claimwright as a fault in"
                            + " either case, without a patient's data.")
            .message("StAEDI says %s%s here, and Claimwright does not")
            .source("StAEDI with the schema that is made from the guide's data (docs/staedi.md)")
            .foundOnTheWay();

    /** All of them, in the order of the documentation. */
    public static final List<Rule> ALL = List.of(DISAGREES);

    private CrossCheckRules() {}
}
