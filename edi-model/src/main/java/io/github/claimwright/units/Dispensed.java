package io.github.claimwright.units;

import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.Amount;
import io.github.claimwright.model.Rational;
import java.util.List;

/**
 * So much of a product, seen as NDC quantity, containers, packages, active ingredient or HCPCS units: all of them exact,
 * each computed from the others.
 *
 * @param product the product under the code it is billed with
 * @param quantity how much of it, in the product's NDC unit
 */
public record Dispensed(DrugProduct product, Rational quantity) {

    /** So many containers: vials, ampules, bottles. */
    public static Dispensed containers(DrugProduct product, Rational count) {
        return new Dispensed(product, count.times(product.containerSize()));
    }

    /** So many whole packages. */
    public static Dispensed packages(DrugProduct product, Rational count) {
        return new Dispensed(product, count.times(product.packageSize()));
    }

    /** The quantity that is worth exactly so many HCPCS units. */
    public static Dispensed units(DrugProduct product, Rational units) {
        return new Dispensed(product, units.dividedBy(product.unitsPerNdcUnit()));
    }

    /**
     * The quantities that hold so much active ingredient: one for each strength that the sources allow, none when the code
     * counts no single ingredient.
     *
     * @throws io.github.claimwright.model.RefusedValueException when the amount is no mass
     */
    public static List<Dispensed> active(DrugProduct product, Amount amount) {
        return product.packaging().contents().stream()
                .map(content -> containers(product, amount.dividedBy(content)))
                .toList();
    }

    /** How many containers that is. */
    public Rational containers() {
        return quantity.dividedBy(product.containerSize());
    }

    /** How many packages that is. */
    public Rational packages() {
        return quantity.dividedBy(product.packageSize());
    }

    /** How much active ingredient that is: one amount for each strength that the sources allow. */
    public List<Amount> active() {
        return product.packaging().contents().stream()
                .map(content -> content.times(containers()))
                .toList();
    }

    /** The HCPCS units before any rounding. */
    public Rational units() {
        return quantity.times(product.unitsPerNdcUnit());
    }

    /** Whether no container was broken. */
    public boolean isWholeContainers() {
        return containers().isInteger();
    }
}
