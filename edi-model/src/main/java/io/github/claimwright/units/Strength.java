package io.github.claimwright.units;

import io.github.claimwright.codes.BillingUnit;
import io.github.claimwright.model.Amount;
import io.github.claimwright.model.Measure;
import io.github.claimwright.model.Rational;
import io.github.claimwright.model.RefusedValueException;

/**
 * How much active ingredient is in how much of a product, such as 2.5 mg in 3 mL: what it takes to get from a volume to a
 * mass.
 *
 * @param active the active ingredient
 * @param in the volume or count that holds it
 */
public record Strength(Amount active, Amount in) {

    /**
     * Reads a strength such as {@code 2.5 mg/3 mL} or {@code 5 mg/mL}.
     *
     * @throws RefusedValueException for anything else; percentages are refused because labels round them: 0.083 % stands for
     *     2.5 mg in 3 mL, not for 2.49 mg
     */
    public static Strength parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || text.indexOf('%') >= 0) {
            throw new RefusedValueException("strength", "must be a mass in a volume, such as 2.5 mg/3 mL");
        }
        return new Strength(Amount.parse(text.substring(0, slash)), per(text.substring(slash + 1)));
    }

    private static Amount per(String text) {
        return Measure.of(text.strip())
                .map(measure -> new Amount(Rational.ONE, measure))
                .orElseGet(() -> Amount.parse(text));
    }

    /** The active ingredient in a volume. */
    public Amount activeIn(Amount volume) {
        return active.times(volume.dividedBy(in));
    }

    /** The volume that holds an active amount. */
    public Amount holding(Amount amount) {
        return in.times(amount.dividedBy(active));
    }

    /**
     * The exact HCPCS units of a volume.
     *
     * @throws RefusedValueException when the code counts containers, which a strength alone does not know, or no mass
     */
    public Rational units(BillingUnit unit, Amount volume) {
        if (unit.upTo()) {
            throw new RefusedValueException("an up-to code", "counts containers: give the product, not its strength");
        }
        Amount one = unit.asAmount()
                .orElseThrow(() -> new RefusedValueException("the code", "must count a mass to be billed by strength"));
        return activeIn(volume).dividedBy(one);
    }
}
