package io.github.claimwright.validate.parse;

import static io.github.claimwright.validate.rule.SnipLevel.SYNTAX;

import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.RuleBuilder;
import java.util.List;
import java.util.stream.Stream;

/** What the elements of the control headers ISA, GS and ST have to hold, one rule for each, with the code that names it. */
public final class HeaderRules {
    private static final String CONTROL = "X12 control standard 00501; code lists of TA1 and 999";
    private static final String FILE_REJECTED =
            "The receiver's TA1 rejects the whole interchange: no claim in it is looked at.";
    private static final String GROUP_REJECTED = "The receiver's 999 rejects the functional group with all its claims.";
    private static final String PARTNER =
            "Set the value that the receiver's companion guide or enrollment letter gives.";
    private static final String FILL_UP =
            "Fill the element up with blanks on the right, or with zeros before a number.";

    private static final List<Rule> ISA = List.of(
            isa("01", "010", "ISA01 is 00 or 03", "Write 00 when no authorization is agreed."),
            isa("02", "011", "ISA02 has ten characters", FILL_UP),
            isa("03", "012", "ISA03 is 00 or 01", "Write 00 when no password is agreed."),
            isa("04", "013", "ISA04 has ten characters", FILL_UP),
            isa("05", "005", "ISA05 is one of the id types 01, 14, 20, 27, 28, 29, 30, 33, ZZ", PARTNER),
            isa("06", "006", "ISA06 names the sender in 15 characters", PARTNER),
            isa("07", "007", "ISA07 is one of the id types 01, 14, 20, 27, 28, 29, 30, 33, ZZ", PARTNER),
            isa("08", "008", "ISA08 names the receiver in 15 characters", PARTNER),
            isa("09", "014", "ISA09 is a date of the calendar, YYMMDD", "Write the day on which the file was made."),
            isa("10", "015", "ISA10 is a time of the day, HHMM", "Write the time at which the file was made."),
            isaRule(
                            "11",
                            "026",
                            "ISA11 is the repetition separator, usually ^",
                            "Write ^; the value U is of version 4010.")
                    .warning()
                    .foundOnTheWay(),
            isa("12", "017", "ISA12 is 00501", "Write 00501, the version of the interchange in HIPAA transactions."),
            isa(
                    "13",
                    "018",
                    "ISA13 is a number of nine digits above zero",
                    "Take it from a counter; fill up with zeros."),
            isa("14", "019", "ISA14 is 0 or 1", "Write 1 to ask for a TA1, else 0."),
            isa("15", "020", "ISA15 is P or T", "Write P for production, T for a test."),
            isa(
                    "16",
                    "027",
                    "ISA16 is the component separator, one character",
                    "Write one character, usually a colon."));

    private static final List<Rule> GS = List.of(
            gs("01", "GS01 is HC for claims", "Write HC.").setCode("AK905 1").foundOnTheWay(),
            gs("02", "GS02 names the sender in 2 to 15 characters", PARTNER)
                    .setCode("AK905 14")
                    .foundOnTheWay(),
            gs("03", "GS03 names the receiver in 2 to 15 characters", PARTNER)
                    .setCode("AK905 13")
                    .foundOnTheWay(),
            gs("04", "GS04 is a date of the calendar, CCYYMMDD", "Write the day on which the file was made.")
                    .ta1("024")
                    .foundOnTheWay(),
            gs("05", "GS05 is a time of the day, HHMM with optional seconds", "Write the time at which it was made.")
                    .ta1("024")
                    .foundOnTheWay(),
            gs("06", "GS06 is a number of one to nine digits above zero", "Take it from a counter.")
                    .setCode("AK905 6")
                    .foundOnTheWay(),
            gs("07", "GS07 is X", "Write X.").ta1("024").foundOnTheWay());

    /** ST02 numbers the transaction set. */
    public static final Rule ST02 = Rule.named("ENV-ST02")
            .level(SYNTAX)
            .source(CONTROL)
            .requires("ST02 has four to nine letters or digits")
            .because("The receiver's 999 rejects the transaction set with all its claims.")
            .mend("Number the transaction sets of a file upwards from 0001.")
            .message("ST02 %s")
            .setCode("IK502 7")
            .foundOnTheWay();

    /** ST01 names the kind of transaction set. */
    public static final Rule ST01 = Rule.named("ENV-ST01")
            .level(SYNTAX)
            .source(CONTROL)
            .requires("ST01 is 837")
            .because("The receiver's 999 rejects the transaction set with all its claims.")
            .mend("Write 837.")
            .message("ST01 %s")
            .setCode("IK502 6")
            .foundOnTheWay();

    /** All of them, in the order of the documentation. */
    public static final List<Rule> ALL =
            Stream.of(ISA, GS, List.of(ST01, ST02)).flatMap(List::stream).toList();

    private HeaderRules() {}

    /** The rule of an element of ISA, from 1. */
    static Rule isa(int element) {
        return ISA.get(element - 1);
    }

    /** The rule of an element of GS, from 1 to 7; GS08 is the version, which the guide decides. */
    static Rule gs(int element) {
        return GS.get(element - 1);
    }

    private static Rule isa(String element, String ta1, String requirement, String mend) {
        return isaRule(element, ta1, requirement, mend).foundOnTheWay();
    }

    private static RuleBuilder isaRule(String element, String ta1, String requirement, String mend) {
        return header("ISA" + element, requirement, mend).because(FILE_REJECTED).ta1(ta1);
    }

    private static RuleBuilder gs(String element, String requirement, String mend) {
        return header("GS" + element, requirement, mend).because(GROUP_REJECTED);
    }

    private static RuleBuilder header(String reference, String requirement, String mend) {
        return Rule.named("ENV-" + reference)
                .level(SYNTAX)
                .source(CONTROL)
                .requires(requirement)
                .mend(mend)
                .message(reference + " %s");
    }
}
