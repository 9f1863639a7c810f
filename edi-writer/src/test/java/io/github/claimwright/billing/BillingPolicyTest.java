package io.github.claimwright.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.Policy;
import io.github.claimwright.units.Rounding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BillingPolicyTest {

    @Test
    void limitsTheUnitsOfALineAsTheCodeTablesDo() {
        assertEquals(
                CodeBook.embedded()
                        .policy(Policy.UNITS_PER_LINE, Given.DAY)
                        .orElseThrow()
                        .value(),
                BillingPolicy.medicareDme().mostUnitsPerLine());
    }

    @Test
    void hasTheNamesOfTheProfiles() {
        assertEquals(
                List.of("base", "medicare-dme", "commercial", "medicaid"),
                Stream.of(
                                BillingPolicy.base(),
                                BillingPolicy.medicareDme(),
                                BillingPolicy.commercial(),
                                BillingPolicy.medicaid())
                        .map(BillingPolicy::name)
                        .toList());
    }

    @Test
    void refusesALimitOfNoUnits() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new BillingPolicy("none", Rounding.UP_PER_LINE, 0, true, false, false, true));
    }
}
