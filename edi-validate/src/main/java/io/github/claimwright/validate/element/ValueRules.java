package io.github.claimwright.validate.element;

import static io.github.claimwright.validate.rule.SnipLevel.GUIDE;
import static io.github.claimwright.validate.rule.SnipLevel.SYNTAX;

import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.RuleBuilder;
import java.util.List;

/** What the value of an element may be: its length, type, date, code. One rule for each kind of breach. */
final class ValueRules {
    /** A value below the least length. */
    static final Rule SHORT = syntax("ELM-SHORT")
            .requires("No value is shorter than X12 allows")
            .mend("Write the whole value.")
            .message("%s (%s) is too short: length %d, X12 wants at least %d")
            .elementCode("4")
            .foundOnTheWay();

    /** A value above the greatest length. */
    static final Rule LONG = syntax("ELM-LONG")
            .requires("No value is longer than X12 allows")
            .mend("Shorten the value.")
            .message("%s (%s) is too long: length %d, X12 allows %d")
            .elementCode("5")
            .foundOnTheWay();

    /** A value above what receivers take. */
    static final Rule LIMIT = Rule.named("ELM-LIMIT")
            .level(GUIDE)
            .warning()
            .requires("No value is longer than receivers keep")
            .because("Receivers cut the value off: what comes back from them does not match what was sent.")
            .mend("Shorten the value.")
            .message("%s (%s) is longer than receivers keep: length %d, they keep %d")
            .elementCode("5")
            .source("limits that payers and public models of the guide publish")
            .foundOnTheWay();

    /** A number with more digits than receivers take. */
    static final Rule DIGITS = Rule.named("ELM-DIGITS")
            .level(GUIDE)
            .requires("Amounts have at most 8 digits before the point and 2 after it, quantities 8 and 3")
            .because(ElementRules.SET_REJECTED)
            .mend("Round the number as the payer rounds it; look for a shifted point.")
            .message("%s (%s) is %s; at most %d digits before and %d after the point are taken")
            .elementCode("5")
            .source("decimal rule of the guide, as payers publish it")
            .foundOnTheWay();

    /** A character that X12 does not have. */
    static final Rule CHARACTER = syntax("ELM-CHARACTER")
            .requires("Values hold letters, digits and punctuation of ASCII, and no control characters")
            .mend("Write letters without accents; take line ends, tabs and typographic signs out.")
            .message("%s (%s) holds a character that X12 does not allow")
            .elementCode("6")
            .foundOnTheWay();

    /** Blanks around a value. */
    static final Rule BLANK = syntax("ELM-BLANK")
            .warning()
            .requires("No value begins or ends with a blank, or consists of blanks")
            .mend("Trim the value.")
            .message("%s (%s) %s")
            .elementCode("6")
            .foundOnTheWay();

    /** A number that is none. */
    static final Rule NUMBER = syntax("ELM-NUMBER")
            .requires("A number has digits, at most one point, and a minus sign before it at most")
            .mend("Write the number with digits and a point only: no plus sign, comma, currency or exponent.")
            .message("%s (%s) is %s, which is no number")
            .elementCode("6")
            .foundOnTheWay();

    /** A number in an unusual form. */
    static final Rule NUMBER_FORM = syntax("ELM-NUMBER-FORM")
            .warning()
            .requires("A number has no leading zeros and does not end in its point")
            .mend("Write 7.5 instead of 007.5, and 333 instead of 333.")
            .message("%s (%s) is %s, with leading zeros or a point at its end")
            .elementCode("6")
            .foundOnTheWay();

    /** A date that is none. */
    static final Rule DATE = syntax("ELM-DATE")
            .requires("A date is a day of the calendar, CCYYMMDD; a range is two of them with a hyphen between")
            .mend("Correct the date.")
            .message("%s (%s) is %s, which is no %s")
            .elementCode("8")
            .foundOnTheWay();

    /** A time that is none. */
    static final Rule TIME = syntax("ELM-TIME")
            .requires("A time is HHMM, with optional seconds")
            .mend("Correct the time.")
            .message("%s (%s) is %s, which is no time of the day")
            .elementCode("9")
            .foundOnTheWay();

    /** A code that the list does not have. */
    static final Rule CODE = guide("ELM-CODE")
            .requires("A code is one of those that X12 has for the element")
            .mend("Use one of the codes that the finding lists.")
            .message("%s (%s) cannot be %s; expected %s")
            .elementCode("7")
            .foundOnTheWay();

    /** A code of X12 that the guide does not take here. */
    static final Rule CODE_HERE = guide("ELM-CODE-HERE")
            .requires("A code is one of those that the guide takes at this place")
            .mend("Use one of the codes that the finding lists.")
            .message("%s (%s) cannot be %s at this place; expected %s")
            .elementCode("I6")
            .foundOnTheWay();

    /** A breach of a fact on which the public models of the guide differ. */
    static final Rule DOUBTFUL = guide("ELM-DOUBTFUL")
            .warning()
            .requires("A code is one of those that most public models of the guide have here")
            .mend("Look into the guide, or ask the receiver: the public models differ.")
            .message("%s (%s) is %s; most models of the guide expect %s, but not all")
            .elementCode("I6")
            .foundOnTheWay();

    static final List<Rule> ALL = List.of(
            SHORT, LONG, LIMIT, DIGITS, CHARACTER, BLANK, NUMBER, NUMBER_FORM, DATE, TIME, CODE, CODE_HERE, DOUBTFUL);

    private ValueRules() {}

    private static RuleBuilder syntax(String id) {
        return Rule.named(id).level(SYNTAX).source(ElementRules.STANDARD).because(ElementRules.SET_REJECTED);
    }

    private static RuleBuilder guide(String id) {
        return Rule.named(id).level(GUIDE).source(ElementRules.TABLES).because(ElementRules.SET_REJECTED);
    }
}
