package io.github.claimwright.codes;

import io.github.claimwright.model.Amount;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Ndc;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.model.Rational;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drug product under one of the HCPCS codes it is billed with. An NDC package holds containers (vials, ampules,
 * bottles), a container holds NDC units (mostly milliliters), and an NDC unit is worth HCPCS units.
 *
 * @param ndc the package
 * @param hcpcs the code
 * @param label what is printed on it
 * @param packaging how it is filled
 * @param counting how the code counts it
 * @param unitsPerNdcUnit HCPCS units in one NDC unit
 * @param otherUnitsPerNdcUnit a second value that another source supports; null when there is no doubt
 * @param publishedUnitsPerPackage what the publisher prints for a whole package, rounded in its way; null when it does not
 * @param effective the dates of service for which the pair of NDC and code is known to hold
 * @param source where this comes from
 */
public record DrugProduct(
        Ndc ndc,
        HcpcsCode hcpcs,
        Label label,
        Packaging packaging,
        Counting counting,
        Rational unitsPerNdcUnit,
        @Nullable Rational otherUnitsPerNdcUnit,
        @Nullable BigDecimal publishedUnitsPerPackage,
        EffectiveRange effective,
        Source source)
        implements Fact {

    /**
     * What is printed on a product.
     *
     * @param labeler who sells it
     * @param name the name on the label
     * @param strength the strength as text, for people: units are never computed from it
     * @param basis how the strength is known
     */
    public record Label(String labeler, String name, String strength, StrengthBasis basis) {}

    /**
     * How a product is filled.
     *
     * @param unit in what the NDC quantity is counted
     * @param containerSize NDC units in one container
     * @param containersPerPackage containers in the package
     * @param container for one dose or for many
     * @param contents how much of the counted ingredient one container holds; more than one value when no source decides
     *     between them, none when the code counts no single ingredient
     */
    public record Packaging(
            NdcUnit unit,
            Rational containerSize,
            int containersPerPackage,
            Container container,
            List<Amount> contents) {
        /** Refuses empty containers and packages. */
        public Packaging {
            contents = List.copyOf(contents);
            if (containerSize.signum() <= 0 || containersPerPackage < 1) {
                throw new IllegalArgumentException("a package holds at least one container, and that holds something");
            }
        }
    }

    /**
     * How a code counts a product.
     *
     * @param unit what one HCPCS unit stands for
     * @param byContainer whether the code counts whole containers, as "up to" codes and one-vial codes do
     * @param saltPerBase how much heavier the salt on the label is than the base that the code counts; null when they are
     *     the same or no source says
     */
    public record Counting(
            BillingUnit unit, boolean byContainer, @Nullable Rational saltPerBase) {}

    /** How the strength of a product is known. */
    public enum StrengthBasis {
        /** Computed from the published units of a container. */
        PUBLISHED_UNITS,
        /** Stated by the HCPCS descriptor. */
        DESCRIPTOR,
        /** Known from the label, not from the crosswalk. */
        LABEL,
        /** Read in the FDA's NDC directory. */
        NDC_DIRECTORY,
        /** More than one strength would fit; the units are the same for each. */
        UNDETERMINED
    }

    /** Who sells it. */
    public String labeler() {
        return label.labeler();
    }

    /** The name on the label. */
    public String name() {
        return label.name();
    }

    /** The strength as text, for people. */
    public String strength() {
        return label.strength();
    }

    /** In what the NDC quantity is counted. */
    public NdcUnit unit() {
        return packaging.unit();
    }

    /** NDC units in one container. */
    public Rational containerSize() {
        return packaging.containerSize();
    }

    /** Containers in the package. */
    public int containersPerPackage() {
        return packaging.containersPerPackage();
    }

    /** For one dose or for many. */
    public Container container() {
        return packaging.container();
    }

    /** Whether the code counts whole containers. */
    public boolean countedByContainer() {
        return counting.byContainer();
    }

    /** HCPCS units in one container, exactly. */
    public Rational unitsPerContainer() {
        return unitsPerNdcUnit.times(containerSize());
    }

    /** NDC units in the whole package. */
    public Rational packageSize() {
        return containerSize().times(containersPerPackage());
    }

    /** HCPCS units in the whole package, exactly. */
    public Rational unitsPerPackage() {
        return unitsPerContainer().times(containersPerPackage());
    }

    /** Whether all sources agree on the factor. */
    public boolean factorCertain() {
        return otherUnitsPerNdcUnit == null;
    }

    /** Whether the sources decide how much one container holds. */
    public boolean strengthCertain() {
        return label.basis() != StrengthBasis.UNDETERMINED;
    }

    /** The product once for each factor that a source supports, the published one first. */
    public List<DrugProduct> readings() {
        return otherUnitsPerNdcUnit == null ? List.of(this) : List.of(this, withFactor(otherUnitsPerNdcUnit));
    }

    private DrugProduct withFactor(Rational factor) {
        return new DrugProduct(
                ndc, hcpcs, label, packaging, counting, factor, null, publishedUnitsPerPackage, effective, source);
    }
}
