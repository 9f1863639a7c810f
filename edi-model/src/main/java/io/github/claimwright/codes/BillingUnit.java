package io.github.claimwright.codes;

import io.github.claimwright.model.Amount;
import io.github.claimwright.model.Measure;
import io.github.claimwright.model.Rational;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one HCPCS unit stands for.
 *
 * @param amount how much
 * @param measure of what: {@code mg}, {@code mcg}, {@code g}, {@code mL}, {@code vial}, {@code fee}, {@code device},
 *     {@code item}
 * @param upTo whether the descriptor says "up to": each container then counts by itself
 */
public record BillingUnit(Rational amount, String measure, boolean upTo) {
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?<upTo>UP TO )?(PER )?(?<amount>[\\d,]{1,9}(\\.\\d{1,9})?) ?(?<measure>[A-Z]{1,9})",
            Pattern.CASE_INSENSITIVE);

    /** What a publisher writes for a unit, such as {@code 1 GM} or {@code UP TO 0.50 MG}; any other text as it stands. */
    static BillingUnit read(String published) {
        Matcher parts = PUBLISHED.matcher(published);
        return parts.matches()
                ? new BillingUnit(
                        Rational.of(new BigDecimal(parts.group("amount").replace(",", ""))),
                        measure(parts.group("measure")),
                        parts.group("upTo") != null)
                : new BillingUnit(Rational.ONE, "unit of " + published, false);
    }

    private static String measure(String published) {
        return Measure.of(published.equalsIgnoreCase("GM") ? "g" : published)
                .map(Measure::symbol)
                .orElse(published.toLowerCase(Locale.ROOT));
    }

    /** The unit as a mass or volume; empty when it is a vial, a fee or another thing. */
    public Optional<Amount> asAmount() {
        return Measure.of(measure).map(known -> new Amount(amount, known));
    }

    /** The unit as people read it: {@code up to 0.5 mg}. */
    @Override
    public String toString() {
        String number = amount.toDecimal().map(BigDecimal::toPlainString).orElse(amount.toString());
        return (upTo ? "up to " : "") + number + " " + measure;
    }
}
