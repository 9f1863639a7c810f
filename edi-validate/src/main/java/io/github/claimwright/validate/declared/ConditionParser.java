package io.github.claimwright.validate.declared;

import io.github.claimwright.guide.LoopDef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads conditions such as {@code CLM05-3 is 7, 8 and REF*F8 is absent}. {@code and} binds closer than {@code or}. What is
 * asked of a place holds when it holds for one of the segments it stands for.
 */
final class ConditionParser {
    private static final Pattern OR = Pattern.compile(" or ");
    private static final Pattern AND = Pattern.compile(" and ");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,4})?");

    /** From a day to the same one of the next year, where days are numbers CCYYMMDD. */
    private static final int YEAR = 10_000;

    private static final Pattern SPAN = Pattern.compile("([0-9]{1,4}) (days|months|years) before (.+)");

    private final PlaceParser places;
    private final Place subject;
    private final int line;
    private boolean asksForAbsence;

    /** Reads the condition of a rule that is asked in the loop and looks at the subject. */
    ConditionParser(LoopDef asked, Place subject, int line) {
        this.places = new PlaceParser(asked, line);
        this.subject = subject;
        this.line = line;
    }

    Condition parse(String text) throws DeclarationException {
        List<Condition> choices = new ArrayList<>();
        for (String choice : OR.split(text, -1)) {
            List<Condition> together = new ArrayList<>();
            for (String clause : AND.split(choice, -1)) {
                together.add(clause(clause.strip()));
            }
            choices.add(together.size() == 1 ? together.get(0) : Condition.all(List.copyOf(together)));
        }
        return choices.size() == 1 ? choices.get(0) : Condition.one(List.copyOf(choices));
    }

    /** Whether what was read can hold where the subject is not sent. */
    boolean asksForAbsence() {
        return asksForAbsence;
    }

    private Condition clause(String clause) throws DeclarationException {
        int blank = clause.indexOf(' ');
        String rest = blank < 0 ? "" : clause.substring(blank + 1).strip();
        Operator operator = Operator.beginning(rest)
                .orElseThrow(() -> error("\"%s\": behind the place comes one of: %s".formatted(clause, Operator.ALL)));
        Place place = place(clause.substring(0, blank));
        String operand = rest.substring(operator.words().length()).strip();
        asksForAbsence |= operator == Operator.ABSENT && place.covers(subject);
        boolean alone = operator == Operator.PRESENT || operator == Operator.ABSENT;
        if (alone != operand.isEmpty()) {
            throw error("\"%s\": %s".formatted(clause, alone ? "nothing follows here" : "something is to follow here"));
        }
        return condition(place, operator, operand);
    }

    private Condition condition(Place place, Operator operator, String operand) throws DeclarationException {
        return switch (operator) {
            case PRESENT -> Clauses.present(place);
            case ABSENT -> Clauses.absent(place, subject);
            case ONE_OF -> Clauses.isOneOf(element(place), values(operand));
            case NOT_ONE_OF -> Clauses.isNoneOf(element(place), values(operand));
            case INCLUDES -> Clauses.includes(element(place), values(operand));
            case SAME -> Clauses.texts(element(place), element(place(operand)), true);
            case OTHER -> Clauses.texts(element(place), element(place(operand)), false);
            case MATCH -> Clauses.matches(element(place), pattern(operand), true);
            case NO_MATCH -> Clauses.matches(element(place), pattern(operand), false);
            case BEFORE -> days(place, operand, (one, two) -> one < two);
            case AFTER -> days(place, operand, (one, two) -> one > two);
            case NOT_BEFORE -> days(place, operand, (one, two) -> one >= two);
            case NOT_AFTER -> days(place, operand, (one, two) -> one <= two);
            case LONG_BEFORE -> longBefore(place, operand);
            case LESS ->
                isNumber(operand)
                        ? Clauses.below(element(place), new BigDecimal(operand))
                        : numbers(place, operand, (one, two) -> one.compareTo(two) < 0);
            case MORE -> numbers(place, operand, (one, two) -> one.compareTo(two) > 0);
        };
    }

    private Condition numbers(Place place, String operand, BiPredicate<BigDecimal, BigDecimal> test)
            throws DeclarationException {
        if (isNumber(operand)) {
            return Clauses.number(element(place), new BigDecimal(operand), test);
        }
        return Clauses.numbers(element(place), element(place(operand)), test);
    }

    private static boolean isNumber(String operand) {
        return NUMBER.matcher(operand).matches();
    }

    private Condition days(Place place, String operand, Clauses.Days test) throws DeclarationException {
        if (PlaceParser.isPlace(operand)) {
            return Clauses.days(element(place), element(place(operand)), test);
        }
        try {
            return Clauses.day(element(place), number(LocalDate.parse(operand)), test);
        } catch (DateTimeParseException noDate) {
            throw error(operand + " is neither a place nor a date such as 2026-01-31");
        }
    }

    private Condition longBefore(Place place, String operand) throws DeclarationException {
        Matcher span = SPAN.matcher(operand);
        if (!span.matches()) {
            throw error("write it like: lies more than 1 years before ST/BHT04");
        }
        int count = Integer.parseInt(span.group(1));
        String unit = span.group(2);
        if (unit.equals("years")) { // 29 February comes out in front of the same days of two years
            return days(place, span.group(3), (one, two) -> one + count * YEAR < two);
        }
        Period period = unit.equals("months") ? Period.ofMonths(count) : Period.ofDays(count);
        return days(place, span.group(3), (one, two) -> date(one).plus(period).isBefore(date(two)));
    }

    private static LocalDate date(int number) {
        return LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
    }

    private static int number(LocalDate date) {
        return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }

    private Place place(String text) throws DeclarationException {
        return places.parse(text).seenFrom(subject);
    }

    private Place element(Place place) throws DeclarationException {
        if (place.element() == 0) {
            throw error(place + " is no element; only \"is present\" and \"is absent\" can be asked of it");
        }
        return place;
    }

    private static List<String> values(String operand) {
        return List.of(COMMA.split(operand, -1));
    }

    private Pattern pattern(String operand) throws DeclarationException {
        try {
            return Pattern.compile(operand);
        } catch (PatternSyntaxException wrong) {
            throw error("%s is no regular expression: %s".formatted(operand, wrong.getDescription()));
        }
    }

    private DeclarationException error(String message) {
        return new DeclarationException(line, message);
    }
}
