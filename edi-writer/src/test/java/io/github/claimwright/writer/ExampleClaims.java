package io.github.claimwright.writer;

import io.github.claimwright.envelope.Receiver;
import io.github.claimwright.envelope.Submitter;
import io.github.claimwright.model.Address;
import io.github.claimwright.model.BillingProvider;
import io.github.claimwright.model.Claim;
import io.github.claimwright.model.ClaimInformation;
import io.github.claimwright.model.Contact;
import io.github.claimwright.model.Coverage;
import io.github.claimwright.model.DateSpan;
import io.github.claimwright.model.DiagnosisCode;
import io.github.claimwright.model.DrugIdentification;
import io.github.claimwright.model.DrugIdentification.DrugReference;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Modifier;
import io.github.claimwright.model.Money;
import io.github.claimwright.model.Ndc;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.model.Npi;
import io.github.claimwright.model.OrderingProvider;
import io.github.claimwright.model.Payer;
import io.github.claimwright.model.PersonName;
import io.github.claimwright.model.Procedure;
import io.github.claimwright.model.ServiceLine;
import io.github.claimwright.model.Sex;
import io.github.claimwright.model.Subscriber;
import io.github.claimwright.model.TaxId;
import io.github.claimwright.model.UnitCount;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Invented parties and claims that the tests start from. */
public final class ExampleClaims {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T15:06:07Z"), ZoneOffset.UTC);

    public static final Address SUPPLIER_ADDRESS =
            new Address("12 HARBOR STREET", "SUITE 4", "MADISON", "WI", "537030001");
    public static final BillingProvider SUPPLIER = new BillingProvider(
            "LAKESIDE MEDICAL SUPPLY",
            new Npi("1234567893"),
            new TaxId(TaxId.EMPLOYER, "390000001"),
            "332B00000X",
            SUPPLIER_ADDRESS,
            null);
    public static final Payer PAYER = new Payer("EXAMPLE DME MAC", Payer.PAYER_ID, "19003", null);
    public static final OrderingProvider PRACTITIONER =
            new OrderingProvider(new PersonName("WILLOW", "ROBIN", null, null), new Npi("1993999998"), null);
    public static final DrugIdentification ALBUTEROL = new DrugIdentification(
            Ndc.parse("00487-9501-25"),
            new BigDecimal("360"),
            NdcUnit.ML,
            new DrugReference(DrugReference.PRESCRIPTION, "RX1001"));

    private ExampleClaims() {}

    public static TradingPartner partner() {
        return TradingPartner.of(
                InterchangeParty.of("SENDER01"),
                InterchangeParty.of("RECEIVER01"),
                new Submitter("LAKESIDE BILLING", "SENDER01", new Contact("PAT REED", "6085550100", null, null)),
                new Receiver("EXAMPLE CLEARINGHOUSE", "RECEIVER01"));
    }

    public static Subscriber subscriber(PersonName name) {
        return new Subscriber(
                name,
                "1EG4TE5MK73",
                LocalDate.of(1950, 1, 2),
                Sex.F,
                new Address("7 MAPLE LANE", null, "MADISON", "WI", "53704"),
                new Coverage(Coverage.PRIMARY, null, null, null, Coverage.MEDICARE_PART_B));
    }

    public static Subscriber subscriber(String lastName) {
        return subscriber(new PersonName(lastName, "JUNE", null, null));
    }

    public static ServiceLine drugLine() {
        return new ServiceLine(
                new Procedure(new HcpcsCode("J7613"), List.of(new Modifier("KX")), null),
                Money.of("60.50"),
                UnitCount.units(300),
                null,
                List.of(1, 2),
                DateSpan.on(LocalDate.of(2026, 3, 1)),
                "L1",
                null,
                ALBUTEROL,
                PRACTITIONER);
    }

    public static ServiceLine rentalLine(String placeOfService, String note) {
        return new ServiceLine(
                new Procedure(new HcpcsCode("E0570"), List.of(new Modifier("RR"), new Modifier("KH")), null),
                Money.of("17"),
                UnitCount.units(1),
                placeOfService,
                List.of(1),
                new DateSpan(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)),
                null,
                note,
                null,
                null);
    }

    public static ClaimInformation information(String accountNumber) {
        return new ClaimInformation(
                accountNumber, ClaimInformation.HOME, ClaimInformation.ORIGINAL, true, "A", "Y", "Y", null);
    }

    public static Claim claim(String accountNumber, Subscriber subscriber, ServiceLine... lines) {
        return claim(SUPPLIER, accountNumber, subscriber, lines);
    }

    public static Claim claim(
            BillingProvider supplier, String accountNumber, Subscriber subscriber, ServiceLine... lines) {
        return new Claim(
                supplier,
                subscriber,
                PAYER,
                information(accountNumber),
                List.of(new DiagnosisCode("J449"), new DiagnosisCode("J4520")),
                List.of(lines));
    }

    /** A claim for one drug line. */
    public static Claim claim(String accountNumber) {
        return claim(accountNumber, subscriber("ALDER"), drugLine());
    }
}
