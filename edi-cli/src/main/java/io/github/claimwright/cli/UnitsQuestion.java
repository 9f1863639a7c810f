package io.github.claimwright.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.model.Rational;
import io.github.claimwright.units.Cause;
import io.github.claimwright.units.QuantityRange;
import io.github.claimwright.units.Rounding;
import io.github.claimwright.units.UnitCalculator;
import io.github.claimwright.units.UnitCheck;
import io.github.claimwright.units.UnitResult;
import io.github.claimwright.units.UnitVerdict;
import io.github.claimwright.x12.X12Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One product under one rounding policy, asked for its arithmetic.
 *
 * @param product the product under the code it is billed with
 * @param relatives other products of the same drug, which might have been meant
 * @param rounding how the payer rounds
 * @param unit what a given quantity counts; null for the product's own unit
 */
record UnitsQuestion(
        DrugProduct product,
        List<DrugProduct> relatives,
        Rounding rounding,
        @Nullable String unit) {

    /** Answers for exactly one of quantity, containers and packages, with or without billed units; or for units alone. */
    UnitsAnswer answer(
            @Nullable BigDecimal quantity,
            @Nullable Long containers,
            @Nullable Long packages,
            @Nullable BigDecimal units) {
        Optional<BigDecimal> dispensed = dispensed(quantity, containers, packages);
        if (dispensed.isPresent()) {
            return units == null ? forward(dispensed.get()) : compared(dispensed.get(), units);
        }
        if (units == null) {
            throw new CliException(
                    ExitCode.USAGE,
                    "say what was dispensed (--quantity, --containers or --packages) or billed (--units)");
        }
        return backward(units);
    }

    private Optional<BigDecimal> dispensed(
            @Nullable BigDecimal quantity, @Nullable Long containers, @Nullable Long packages) {
        List<BigDecimal> given = new ArrayList<>();
        if (quantity != null) {
            given.add(quantity);
        }
        if (containers != null) {
            given.add(decimal(UnitCalculator.quantityOfContainers(product, containers)));
        }
        if (packages != null) {
            given.add(decimal(UnitCalculator.quantityOfPackages(product, packages)));
        }
        if (given.size() > 1) {
            throw new CliException(ExitCode.USAGE, "give one of --quantity, --containers and --packages");
        }
        if (given.stream().anyMatch(amount -> amount.signum() <= 0)) {
            throw new CliException(ExitCode.USAGE, "the dispensed amount must be more than zero");
        }
        return given.stream().findFirst();
    }

    private static BigDecimal decimal(Rational quantity) {
        return quantity.toDecimal()
                .orElseThrow(() -> new CliException(
                        ExitCode.USAGE, "that many containers make no quantity that can be written in decimals"));
    }

    private UnitsAnswer forward(BigDecimal quantity) {
        if (unit != null && !unit.equals(product.unit().code())) {
            throw new CliException(
                    ExitCode.USAGE,
                    "NDC %s is counted in %s, not in %s".formatted(product.ndc().hyphenated(), product.unit(), unit));
        }
        UnitResult result = UnitCalculator.units(product, quantity, rounding);
        List<String> text = new ArrayList<>(result.steps());
        text.add("%s units of %s for %s %s"
                .formatted(
                        X12Text.decimal(result.units()), product.hcpcs(), X12Text.decimal(quantity), product.unit()));
        text.add(source());
        ObjectNode json = json(quantity);
        json.put("units", result.units());
        json.put("unrounded", result.unrounded().toString());
        json.put("rounding", rounding.name());
        ArrayNode steps = json.putArray("steps");
        result.steps().forEach(steps::add);
        json.put("source", product.source().text());
        return new UnitsAnswer(text, json, true);
    }

    private UnitsAnswer compared(BigDecimal quantity, BigDecimal units) {
        NdcUnit counted = unit == null ? product.unit() : new NdcUnit(unit);
        UnitVerdict verdict = UnitCheck.compare(product, quantity, counted, units, rounding, relatives);
        List<String> steps = counted.equals(product.unit())
                ? UnitCalculator.units(product, quantity, rounding).steps()
                : List.of();
        List<String> text = new ArrayList<>(steps);
        text.add("%s units of %s for %s %s: %s, %s"
                .formatted(
                        X12Text.decimal(units),
                        product.hcpcs(),
                        X12Text.decimal(quantity),
                        counted,
                        verdict.kind(),
                        words(verdict)));
        verdict.causes().forEach(cause -> text.add("perhaps: " + cause.sentence()));
        text.add(source());
        return new UnitsAnswer(text, json(quantity, units, verdict, steps), verdict.kind() == UnitVerdict.Kind.AGREE);
    }

    private static String words(UnitVerdict verdict) {
        Rounding explanation = verdict.explainedBy();
        return switch (verdict.kind()) {
            case AGREE -> "the units are those of the quantity";
            case ROUNDING ->
                "the same amount, but rounded %s; expected are %s"
                        .formatted(explanation == null ? "otherwise" : explanation.words(), expected(verdict));
            case MISMATCH ->
                verdict.causes().stream().anyMatch(cause -> cause.cause() == Cause.NDC_UNIT)
                        ? "not the same amount"
                        : "not the same amount; expected are " + expected(verdict);
        };
    }

    private static String expected(UnitVerdict verdict) {
        return X12Text.decimal(verdict.expectedUnits());
    }

    private ObjectNode json(BigDecimal quantity, BigDecimal units, UnitVerdict verdict, List<String> steps) {
        ObjectNode json = json(quantity);
        json.put("billed", units);
        json.put("units", verdict.expectedUnits());
        json.put("unrounded", verdict.expectedUnrounded().toString());
        json.put("rounding", rounding.name());
        json.put("verdict", verdict.kind().name());
        ArrayNode causes = json.putArray("causes");
        verdict.causes().forEach(cause -> causes.add(cause.sentence()));
        steps.forEach(json.putArray("steps")::add);
        json.put("source", product.source().text());
        return json;
    }

    private UnitsAnswer backward(BigDecimal units) {
        Optional<QuantityRange> range = UnitCalculator.quantities(product, units, rounding);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("ndc", product.ndc().value());
        json.put("hcpcs", product.hcpcs().value());
        json.put("unit", product.unit().code());
        json.put("units", units);
        json.put("rounding", rounding.name());
        json.put("quantities", range.map(QuantityRange::toString).orElse(null));
        json.put("source", product.source().text());
        List<String> text = new ArrayList<>();
        text.add(range.map(quantities -> "%s units of %s are billed for %s %s of NDC %s"
                        .formatted(
                                X12Text.decimal(units),
                                product.hcpcs(),
                                quantities,
                                product.unit(),
                                product.ndc().hyphenated()))
                .orElse("no quantity of NDC %s is billed with %s units of %s, rounded %s"
                        .formatted(
                                product.ndc().hyphenated(),
                                X12Text.decimal(units),
                                product.hcpcs(),
                                rounding.words())));
        range.ifPresent(quantities -> text.add(containers(quantities)));
        text.add(source());
        return new UnitsAnswer(text, json, range.isPresent());
    }

    /** What a pharmacy can hand out of the range: whole vials, ampules or bottles. */
    private String containers(QuantityRange quantities) {
        Rational size = product.containerSize();
        Optional<Rational> least = quantities.leastMultipleOf(size);
        if (least.isEmpty()) {
            return "no whole number of containers of %s %s is among them".formatted(decimal(size), product.unit());
        }
        Rational most = quantities.greatestMultipleOf(size).orElse(least.get());
        return "in whole containers of %s %s: %s"
                .formatted(decimal(size), product.unit(), span(least.get().dividedBy(size), most.dividedBy(size)));
    }

    private static String span(Rational least, Rational most) {
        return least.equals(most) ? least.toString() : "%s to %s".formatted(least, most);
    }

    private ObjectNode json(BigDecimal quantity) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("ndc", product.ndc().value());
        json.put("quantity", quantity);
        json.put("unit", product.unit().code());
        json.put("hcpcs", product.hcpcs().value());
        return json;
    }

    private String source() {
        return "%s %s, %s; %s"
                .formatted(
                        product.name(),
                        product.strength(),
                        product.labeler(),
                        product.source().text());
    }
}
