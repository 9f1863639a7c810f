package io.github.claimwright.billing;

import static io.github.claimwright.billing.ItemBuilder.drug;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.model.Amount;
import io.github.claimwright.order.DeliveredItem;
import io.github.claimwright.order.Prescription;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dose, frequency and days' supply beside what was dispensed. */
class PrescribedAmountTest {
    /** Boxes of 25 vials of 3 mL with 2.5 mg. */
    private static final String ALBUTEROL = "00487-9501-25";

    private static List<String> remarks(String ndc, String quantity, String perDay, Integer days, String dose) {
        Prescription prescription = new Prescription(
                "RX1",
                null,
                List.of(),
                days,
                perDay == null ? null : new BigDecimal(perDay),
                dose == null ? null : Amount.parse(dose));
        DeliveredItem plain = drug(ndc, quantity).build();
        DeliveredItem prescribed = new DeliveredItem(
                plain.product(),
                null,
                null,
                plain.charge(),
                null,
                plain.attested(),
                List.of(),
                prescription,
                plain.diagnoses(),
                null,
                null,
                null);
        Billed billed = Given.bill(BillingPolicy.base(), Given.withItem(Given.order("A-1"), prescribed));
        assertEquals(List.of(), billed.refusals());
        return billed.report().decisions().stream()
                .filter(remark -> remark.fieldPath().endsWith(".quantity"))
                .map(MappingReport.Remark::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "360, 4, 30, ",
        "375, 4, 30, ",
        "432, 4, 30, ",
        "360, 4, 30, 2.5 mg",
        "360, 4, 30, 3 mL",
        "180, 4, 30, 1.25 mg",
        "360, 4, , ",
        "360, , 30, "
    })
    void findsNothingWhereTheAmountFits(String quantity, String perDay, Integer days, String dose) {
        assertEquals(List.of(), remarks(ALBUTEROL, quantity, perDay, days, dose));
    }

    @ParameterizedTest
    @CsvSource({
        "357, 4, 30, , 119, 120",
        "435, 4, 30, , 145, 120",
        "360, 4, 20, , 120, 80",
        "360, 4, 30, 1.25 mg, 120, 60",
        "360, 4, 30, 1.5 mL, 120, 60"
    })
    void asksWhereItDoesNot(String quantity, String perDay, int days, String dose, String given, String needed) {
        assertEquals(
                List.of(
                        "%s containers were dispensed, but dose, frequency and days' supply come to %s: is the amount right?"
                                .formatted(given, needed)),
                remarks(ALBUTEROL, quantity, perDay, days, dose));
    }
}
