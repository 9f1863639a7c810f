package io.github.claimwright.units;

import static io.github.claimwright.units.Products.BOOK;
import static io.github.claimwright.units.Products.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.model.Rational;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the worked examples of {@code docs/units.md}: the first line of each is the question, the others the answer. */
class UnitsDocumentTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("^```(units|check|inverse)\n(.*?)\n((?:.*\n)*?)```$", Pattern.MULTILINE);

    /** One example of the document. */
    private record Example(String kind, String question, String answer) {}

    private static List<Example> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(Path.of("..", "docs", "units.md")))
                .results()
                .map(match -> new Example(match.group(1), match.group(2), match.group(3)))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsTrue() throws IOException {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.kind() + ": " + example.question(),
                        () -> assertEquals(example.answer(), answer(example))));
    }

    @Test
    void thereAreExamplesOfEachKind() throws IOException {
        List<Example> examples = examples();
        assertTrue(examples.size() >= 15);
        assertEquals(
                Set.of("units", "check", "inverse"),
                examples.stream().map(Example::kind).collect(Collectors.toSet()));
    }

    private static String answer(Example example) {
        Function<String[], List<String>> answer = switch (example.kind()) {
            case "units" -> UnitsDocumentTest::units;
            case "check" -> UnitsDocumentTest::check;
            default -> UnitsDocumentTest::inverse;
        };
        return answer.apply(example.question().split(" +", -1)).stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** NDC, code, quantity, unit, and the rounding where it is not the default. */
    private static List<String> units(String... words) {
        UnitResult result =
                UnitCalculator.units(Products.of(words[0], words[1]), new BigDecimal(words[2]), rounding(4, words));
        List<String> lines = new ArrayList<>(result.steps());
        lines.add("= " + result.units().toPlainString() + " units");
        return lines;
    }

    /** NDC, code, quantity, unit, "as", billed units. */
    private static List<String> check(String... words) {
        DrugProduct product = Products.of(words[0], words[1]);
        UnitVerdict verdict = UnitCheck.compare(
                product,
                new BigDecimal(words[2]),
                new NdcUnit(words[3]),
                new BigDecimal(words[5]),
                rounding(6, words),
                BOOK.relatives(product, DAY));
        List<String> lines = new ArrayList<>();
        lines.add(verdict.kind() + ", expected " + verdict.expectedUnits().toPlainString()
                + (verdict.explainedBy() == null ? "" : ", explained by " + verdict.explainedBy()));
        verdict.causes().forEach(cause -> lines.add(cause.cause() + ": " + cause.sentence()));
        return lines;
    }

    /** NDC, code, billed units. */
    private static List<String> inverse(String... words) {
        DrugProduct product = Products.of(words[0], words[1]);
        QuantityRange range = UnitCalculator.quantities(product, new BigDecimal(words[2]), rounding(3, words))
                .orElseThrow();
        List<String> lines = new ArrayList<>();
        lines.add(range + " " + product.unit());
        range.leastMultipleOf(product.containerSize())
                .ifPresent(least -> lines.add("%s to %s containers"
                        .formatted(
                                containers(product, least),
                                containers(
                                        product,
                                        range.greatestMultipleOf(product.containerSize())
                                                .orElseThrow()))));
        return lines;
    }

    private static String containers(DrugProduct product, Rational quantity) {
        return Steps.number(new Dispensed(product, quantity).containers());
    }

    private static Rounding rounding(int index, String... words) {
        return words.length > index ? Rounding.valueOf(words[index]) : Rounding.UP_PER_LINE;
    }
}
