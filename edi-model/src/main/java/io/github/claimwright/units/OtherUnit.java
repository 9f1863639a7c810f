package io.github.claimwright.units;

import static io.github.claimwright.units.Steps.number;

import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.Amount;
import io.github.claimwright.model.Measure;
import io.github.claimwright.model.NdcUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an NDC quantity counted in another unit than the product's can mean. */
final class OtherUnit {
    private static final Map<NdcUnit, Measure> MASSES = Map.of(NdcUnit.ME, Measure.MILLIGRAM, NdcUnit.GR, Measure.GRAM);

    private OtherUnit() {}

    /** What should have been written, as far as the billed units tell. */
    static String mend(Comparison comparison) {
        return readings(comparison)
                .filter(comparison::fits)
                .findFirst()
                .map(reading -> ": the HCPCS units fit %s %s"
                        .formatted(number(reading.quantity()), reading.product().unit()))
                .orElse("");
    }

    private static Stream<Dispensed> readings(Comparison comparison) {
        Dispensed line = comparison.line();
        return Stream.concat(
                Stream.of(
                        line,
                        Dispensed.containers(line.product(), line.quantity()),
                        Dispensed.packages(line.product(), line.quantity())),
                asMass(comparison.unit(), line).stream());
    }

    private static List<Dispensed> asMass(NdcUnit unit, Dispensed line) {
        @Nullable Measure measure = MASSES.get(unit);
        return measure == null || !countsMass(line.product())
                ? List.of()
                : Dispensed.active(line.product(), new Amount(line.quantity(), measure));
    }

    private static boolean countsMass(DrugProduct product) {
        return product.packaging().contents().stream()
                .allMatch(content -> content.measure().dimension() == Measure.Dimension.MASS);
    }
}
