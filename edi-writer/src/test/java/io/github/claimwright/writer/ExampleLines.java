package io.github.claimwright.writer;

import io.github.claimwright.model.Address;
import io.github.claimwright.model.DateSpan;
import io.github.claimwright.model.DrugIdentification;
import io.github.claimwright.model.DrugIdentification.DrugReference;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Modifier;
import io.github.claimwright.model.Money;
import io.github.claimwright.model.Ndc;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.model.Npi;
import io.github.claimwright.model.OrderingProvider;
import io.github.claimwright.model.PersonName;
import io.github.claimwright.model.Procedure;
import io.github.claimwright.model.ServiceLine;
import io.github.claimwright.model.UnitCount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Invented service lines with everything that a line can say. */
public final class ExampleLines {
    private ExampleLines() {}

    /** A line for a code that needs a description. */
    public static ServiceLine unlisted(String description) {
        return new ServiceLine(
                new Procedure(new HcpcsCode("J7699"), List.of(), description),
                Money.of("5"),
                UnitCount.units(1),
                null,
                List.of(1),
                DateSpan.on(LocalDate.of(2026, 3, 1)),
                null,
                null,
                null,
                null);
    }

    /** A line with no part left out. */
    public static ServiceLine full() {
        return new ServiceLine(
                new Procedure(
                        new HcpcsCode("J7699"),
                        Stream.of("KX", "KO", "JW", "99").map(Modifier::new).toList(),
                        "SALINE 0.9 PERCENT"),
                Money.of("12.34"),
                new UnitCount(new BigDecimal("2.5"), UnitCount.UNITS),
                "12",
                List.of(1, 2),
                new DateSpan(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 30)),
                "LINE-1",
                "SEE FAX",
                new DrugIdentification(
                        Ndc.parse("00487-9501-25"),
                        new BigDecimal("0.5"),
                        NdcUnit.ML,
                        new DrugReference(DrugReference.COMPOUND_LINK, "C-77")),
                new OrderingProvider(
                        new PersonName("WILLOW-ASH", "ROBIN P.", "Q.", "JR."),
                        new Npi("1993999998"),
                        new Address("3 HILL RD.", "FLOOR 2.", "ST. PAUL", "MN", "55101")));
    }
}
