package io.github.claimwright.validate.element;

import static io.github.claimwright.validate.rule.SnipLevel.GUIDE;
import static io.github.claimwright.validate.rule.SnipLevel.SYNTAX;

import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.RuleBuilder;
import java.util.List;
import java.util.stream.Stream;

/** Which elements have to be there, and which must not. One rule for each kind of breach, with its 999 code. */
public final class ElementRules {
    static final String STANDARD = "X12 005010 segments and syntax notes; 999 code list 621";
    static final String TABLES =
            "005010X222A1 element tables (several independent public models agree); 999 code list 621";
    static final String SET_REJECTED = "The receiver's 999 rejects the transaction set or the claim.";

    /** A required element or component that is not there. */
    public static final Rule REQUIRED = guide("ELM-REQUIRED")
            .requires("Every required element is sent")
            .mend("Fill in the element that the finding names.")
            .message("%s (%s) is missing")
            .elementCode("1")
            .foundOnTheWay();

    /** An element that others call for. */
    public static final Rule CONDITIONAL = syntax("ELM-CONDITIONAL")
            .requires("Elements that depend on each other are sent together")
            .mend("Fill in the missing element, or leave out the one that calls for it.")
            .message("%s (%s) is missing: %s")
            .elementCode("2")
            .foundOnTheWay();

    /** Elements that exclude each other. */
    public static final Rule EXCLUSIVE = syntax("ELM-EXCLUSIVE")
            .requires("Elements that exclude each other are not sent together")
            .mend("Leave one of them out.")
            .message("%s (%s) cannot be sent: %s")
            .elementCode("10")
            .foundOnTheWay();

    /** More elements than the segment has. */
    public static final Rule SURPLUS = syntax("ELM-SURPLUS")
            .requires("A segment has no more elements than X12 defines")
            .mend("Look for an element separator inside of a value, or leave the surplus elements out.")
            .message("%s has %d elements but X12 defines %d")
            .elementCode("3")
            .foundOnTheWay();

    /** More components than the composite has, or components in a simple element. */
    public static final Rule COMPONENTS = syntax("ELM-COMPONENTS")
            .requires("An element has no more components than X12 defines")
            .mend("Look for a component separator inside of a value, or leave the surplus components out.")
            .message("%s (%s) has %d components but X12 defines %s")
            .elementCode("13")
            .foundOnTheWay();

    /** A repeated element. */
    public static final Rule REPETITION = syntax("ELM-REPETITION")
            .requires("No element of the 837P repeats")
            .mend("Take the repetition separator out of the value.")
            .message("%s (%s) holds the repetition separator, but no element repeats in an 837P")
            .elementCode("12")
            .foundOnTheWay();

    /** An element that the guide does not use. */
    public static final Rule NOT_USED = guide("ELM-NOT-USED")
            .requires("Elements that the guide does not use are left empty")
            .mend("Leave the element empty; look whether its value belongs to a neighbor.")
            .message("%s (%s) is sent, but the guide does not use it")
            .elementCode("I10")
            .foundOnTheWay();

    /** Separators behind the last value. */
    public static final Rule TRAILING = syntax("ELM-TRAILING")
            .requires("A segment ends behind its last value, a composite behind its last component")
            .mend("Leave out the separators behind the last value.")
            .message("%s ends in separators with no value behind them")
            .elementCode("3")
            .foundOnTheWay();

    /** A value has blanks around it. */
    public static final Rule BLANK = ValueRules.BLANK;

    /** Values at the wrong places, because of one separator. */
    public static final Rule SHIFTED = guide("ELM-SHIFTED")
            .requires("Each value stands at its own place")
            .mend("Count the element separators: one is missing before the value, or one too many.")
            .message("the value of %s %s")
            .elementCode("I12")
            .foundOnTheWay();

    /** All of this package, in the order of the documentation. */
    public static final List<Rule> ALL = Stream.of(
                    List.of(
                            REQUIRED,
                            CONDITIONAL,
                            EXCLUSIVE,
                            SURPLUS,
                            COMPONENTS,
                            REPETITION,
                            NOT_USED,
                            SHIFTED,
                            TRAILING),
                    ValueRules.ALL)
            .flatMap(List::stream)
            .toList();

    private ElementRules() {}

    private static RuleBuilder syntax(String id) {
        return Rule.named(id).level(SYNTAX).source(STANDARD).because(SET_REJECTED);
    }

    private static RuleBuilder guide(String id) {
        return Rule.named(id).level(GUIDE).source(TABLES).because(SET_REJECTED);
    }
}
