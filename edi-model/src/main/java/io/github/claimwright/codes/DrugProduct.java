package io.github.claimwright.codes;

import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Ndc;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.model.Rational;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A drug product under one of the HCPCS codes it is billed with. An NDC package holds containers (vials, ampules,
 * bottles), a container holds NDC units (mostly millilitres), and an NDC unit is worth HCPCS units.
 *
 * @param ndc the package
 * @param hcpcs the code
 * @param labeler who sells it
 * @param name the name on the label
 * @param strength the strength as text, for people: units are never computed from it
 * @param unit in what the NDC quantity is counted
 * @param unitsPerNdcUnit HCPCS units in one NDC unit
 * @param containerSize NDC units in one container
 * @param containersPerPackage containers in the package
 * @param countedByContainer whether the code counts whole containers, as "up to" codes and one-vial codes do
 * @param unitsPerContainer HCPCS units in one container
 * @param container for one dose or for many
 * @param otherUnitsPerNdcUnit a second value for {@code unitsPerNdcUnit} that another source supports; null when there is
 *     no doubt
 * @param publishedUnitsPerPackage what the publisher prints for a whole package, rounded in its way; null when it does not
 * @param strengthBasis how the strength is known
 * @param effective the dates of service for which the pair of NDC and code is known to hold
 * @param source where this comes from
 */
public record DrugProduct(
        Ndc ndc,
        HcpcsCode hcpcs,
        String labeler,
        String name,
        String strength,
        NdcUnit unit,
        Rational unitsPerNdcUnit,
        Rational containerSize,
        int containersPerPackage,
        boolean countedByContainer,
        Rational unitsPerContainer,
        Container container,
        @Nullable Rational otherUnitsPerNdcUnit,
        @Nullable BigDecimal publishedUnitsPerPackage,
        StrengthBasis strengthBasis,
        EffectiveRange effective,
        Source source)
        implements Dated {

    /** Refuses a product whose numbers contradict each other. */
    public DrugProduct {
        if (!unitsPerNdcUnit.times(containerSize).equals(unitsPerContainer)) {
            throw new IllegalArgumentException(
                    "product %s: the units of a container are not its size times the factor".formatted(ndc));
        }
    }

    /** Whether all sources agree on the factor. */
    public boolean factorCertain() {
        return otherUnitsPerNdcUnit == null;
    }

    /** NDC units in the whole package. */
    public Rational packageSize() {
        return containerSize.times(containersPerPackage);
    }

    /** HCPCS units in the whole package, exactly. */
    public Rational unitsPerPackage() {
        return unitsPerContainer.times(containersPerPackage);
    }

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
}
