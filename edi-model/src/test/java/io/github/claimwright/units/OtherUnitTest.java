package io.github.claimwright.units;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.Amount;
import io.github.claimwright.model.NdcUnit;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class OtherUnitTest {
    /** A product whose code counts milliliters, as that of hypertonic saline does. */
    private static DrugProduct countedByVolume(DrugProduct like) {
        DrugProduct.Packaging packaging = new DrugProduct.Packaging(
                like.unit(),
                like.containerSize(),
                like.containersPerPackage(),
                like.container(),
                List.of(Amount.parse("3 mL")));
        return new DrugProduct(
                like.ndc(),
                like.hcpcs(),
                like.label(),
                packaging,
                like.counting(),
                like.unitsPerNdcUnit(),
                null,
                null,
                like.effective(),
                like.source());
    }

    @Test
    void readsNoMassIntoAVolume() {
        DrugProduct saline = countedByVolume(Products.ALBUTEROL);
        UnitVerdict verdict = UnitCheck.compare(
                saline, new BigDecimal("300"), NdcUnit.ME, new BigDecimal("300"), Rounding.UP_PER_LINE);
        assertEquals(
                "the NDC quantity is counted in ME, but this product is counted in ML",
                verdict.causes().get(0).sentence());
    }
}
