package io.github.claimwright.writer;

import io.github.claimwright.model.Address;
import io.github.claimwright.model.Adjustment;
import io.github.claimwright.model.AdjustmentGroup;
import io.github.claimwright.model.AmbulanceLocation;
import io.github.claimwright.model.AmbulanceTransport;
import io.github.claimwright.model.Attachment;
import io.github.claimwright.model.BillingDetails;
import io.github.claimwright.model.BillingProvider;
import io.github.claimwright.model.Certification;
import io.github.claimwright.model.Circumstances;
import io.github.claimwright.model.Claim;
import io.github.claimwright.model.ClaimDetails;
import io.github.claimwright.model.ClaimInformation;
import io.github.claimwright.model.Contact;
import io.github.claimwright.model.Contract;
import io.github.claimwright.model.Coverage;
import io.github.claimwright.model.Demographics;
import io.github.claimwright.model.Dependent;
import io.github.claimwright.model.DiagnosisCode;
import io.github.claimwright.model.EquipmentCertification;
import io.github.claimwright.model.EquipmentTerms;
import io.github.claimwright.model.EventDate;
import io.github.claimwright.model.FormAnswer;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.LineAdjudication;
import io.github.claimwright.model.LineDetails;
import io.github.claimwright.model.LineIndicators;
import io.github.claimwright.model.MemberId;
import io.github.claimwright.model.Money;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.model.Note;
import io.github.claimwright.model.Npi;
import io.github.claimwright.model.OrderingProvider;
import io.github.claimwright.model.OrganizationName;
import io.github.claimwright.model.OtherCoverage;
import io.github.claimwright.model.OtherPayer;
import io.github.claimwright.model.OtherPayerProvider;
import io.github.claimwright.model.OtherSubscriber;
import io.github.claimwright.model.OutpatientAdjudication;
import io.github.claimwright.model.Parties;
import io.github.claimwright.model.PartyName;
import io.github.claimwright.model.PatientCondition;
import io.github.claimwright.model.PatientDetails;
import io.github.claimwright.model.PatientGroup;
import io.github.claimwright.model.PayToAddress;
import io.github.claimwright.model.PayToPlan;
import io.github.claimwright.model.Payer;
import io.github.claimwright.model.PayerAmounts;
import io.github.claimwright.model.PersonName;
import io.github.claimwright.model.Procedure;
import io.github.claimwright.model.ProductIdentification;
import io.github.claimwright.model.Provider;
import io.github.claimwright.model.PurchasedService;
import io.github.claimwright.model.Reference;
import io.github.claimwright.model.RelatedCauses;
import io.github.claimwright.model.Release;
import io.github.claimwright.model.RepricedService;
import io.github.claimwright.model.Repricing;
import io.github.claimwright.model.ServiceLine;
import io.github.claimwright.model.ServiceLocation;
import io.github.claimwright.model.Sex;
import io.github.claimwright.model.SpinalManipulation;
import io.github.claimwright.model.Subscriber;
import io.github.claimwright.model.SupportingForm;
import io.github.claimwright.model.TestResult;
import io.github.claimwright.model.UnitCount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A claim that has something in every loop of the guide. No payer would make sense of it. */
final class FullClaim {
    private static final Npi NPI = new Npi("1993999998");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final PersonName PERSON = new PersonName("WILLOW", "ROBIN", null, null);
    private static final Address PLACE = new Address("3 HILL RD", null, "ST PAUL", "MN", "551010001");
    private static final Contact CALL = new Contact("DESK", "6085550100", "12", null);

    private FullClaim() {}

    static Claim claim() {
        return new Claim(
                supplier(),
                subscriber(),
                new Payer(
                        "EXAMPLE PLAN",
                        Payer.PAYER_ID,
                        "P2",
                        PLACE,
                        List.of(
                                new Reference(Reference.CLAIM_OFFICE, "OFFICE1"),
                                new Reference(Reference.PROVIDER_COMMERCIAL, "PAYEE1"))),
                dependent(),
                new ClaimInformation(
                        "ACCT1",
                        "12",
                        ClaimInformation.REPLACEMENT,
                        true,
                        "A",
                        "Y",
                        "I",
                        "P",
                        new Circumstances(new RelatedCauses(List.of("AA", "EM"), "WI", "CA"), "09", "7")),
                List.of(new DiagnosisCode("J449"), new DiagnosisCode("J4520")),
                List.of(line()),
                details());
    }

    private static BillingProvider supplier() {
        BillingProvider plain = ExampleClaims.SUPPLIER;
        return new BillingProvider(
                plain.name(),
                plain.npi(),
                plain.taxId(),
                plain.taxonomy(),
                plain.address(),
                List.of(CALL, new Contact("NIGHT DESK", "6085550101", null, "night@example.com")),
                new BillingDetails(
                        List.of(new Reference(Reference.STATE_LICENSE, "LICENSE1")),
                        "USD",
                        new PayToAddress(PartyName.ORGANIZATION, PLACE),
                        new PayToPlan(
                                "SUBROGATION PLAN",
                                Payer.PAYER_ID,
                                "S1",
                                PLACE,
                                "390000002",
                                List.of(new Reference(Reference.NAIC, "12345"))),
                        List.of()));
    }

    private static Subscriber subscriber() {
        return new Subscriber(
                new OrganizationName("HARBOR MILLS"),
                MemberId.of("1EG4TE5MK73"),
                null,
                null,
                new Coverage(Coverage.SECONDARY, "GRP1", null, "12", Coverage.MEDICARE_PART_B),
                PatientDetails.of(List.of(new Reference(Reference.PROPERTY_CASUALTY_CLAIM, "PC1"))));
    }

    private static Dependent dependent() {
        return new Dependent(
                Dependent.EMPLOYEE,
                new PersonName("ALDER", "JUNE", "B", "JR"),
                new Address("10 KING ST", null, "TORONTO", "ON", "M5H 1A1", "CA", null),
                new Demographics(LocalDate.of(1950, 1, 2), Sex.F),
                new PatientDetails(
                        new PatientCondition(DAY, new BigDecimal("140"), true),
                        List.of(new Reference(Reference.MEMBER_ID, "MEMBER1")),
                        CALL,
                        List.of()));
    }

    private static ClaimDetails details() {
        return ClaimDetails.builder()
                .date(EventDate.on(EventDate.ONSET, DAY))
                .date(EventDate.on(EventDate.ACCIDENT, DAY))
                .attachment(new Attachment("OZ", Attachment.FAX, "ATT1"))
                .contract(new Contract("02", Money.of("55"), new BigDecimal("12.50"), "C1", BigDecimal.ONE, "V1"))
                .patientPaid(Money.of("5.50"))
                .reference(new Reference(Reference.PRIOR_AUTHORIZATION, "AUTH1"))
                .reference(new Reference(Reference.PAYER_CLAIM_CONTROL_NUMBER, "ICN1"))
                .fixedFormatText("STATE DATA")
                .note(new Note(Note.CERTIFICATION, "NEEDED AT NIGHT"))
                .ambulance(new AmbulanceTransport(new BigDecimal("140"), "A", BigDecimal.TEN, "THERE", "LYING"))
                .spinalManipulation(new SpinalManipulation("C", "PAIN", "STIFF"))
                .certification(new Certification(Certification.HOMEBOUND, true, List.of("IH")))
                .anesthesiaProcedure("10021")
                .anesthesiaProcedure("27447")
                .conditionCode("AA")
                .conditionCode("AB")
                .repricing(new Repricing(
                        "10",
                        Money.of("100"),
                        Money.of("20"),
                        "ORG1",
                        new BigDecimal("1.5"),
                        new PatientGroup("APG1", Money.of("9")),
                        null,
                        new Repricing.Verdict("T1", "1", "2")))
                .parties(new Parties(
                        List.of(
                                Provider.of(Provider.SUPERVISING, PERSON, NPI),
                                Provider.of(Provider.REFERRING, PERSON, NPI),
                                Provider.of(Provider.PRIMARY_CARE, PERSON, NPI),
                                rendering()),
                        new ServiceLocation(
                                new OrganizationName("CLINIC"),
                                NPI,
                                PLACE,
                                List.of(new Reference(Reference.LOCATION, "LOC1")),
                                CALL),
                        new AmbulanceLocation(null, PLACE),
                        new AmbulanceLocation("HOSPITAL", PLACE)))
                .otherCoverage(other())
                .build();
    }

    private static Provider rendering() {
        return new Provider(
                Provider.RENDERING,
                new OrganizationName("GROUP"),
                PartyName.ORGANIZATION,
                null,
                "207R00000X",
                List.of(new Reference(Reference.PROVIDER_COMMERCIAL, "R1")));
    }

    private static OtherCoverage other() {
        List<Reference> numbers = List.of(new Reference(Reference.PROVIDER_COMMERCIAL, "X1"));
        return new OtherCoverage(
                OtherCoverage.SELF,
                new Coverage(Coverage.PRIMARY, null, "PRIMARY GROUP", null, Coverage.COMMERCIAL),
                List.of(new AdjustmentGroup(
                        AdjustmentGroup.PATIENT,
                        List.of(
                                new Adjustment("1", Money.of("10"), BigDecimal.ONE),
                                new Adjustment("2", Money.of("2.25"))))),
                new PayerAmounts(Money.of("48.25"), Money.of("1"), Money.of("12.25")),
                new Release("Y", "P", "Y"),
                new OutpatientAdjudication(
                        new BigDecimal("0.8"), Money.of("3"), List.of("MA01", "MA07"), Money.of("4"), Money.of("5")),
                new OtherSubscriber(
                        PERSON, MemberId.of("OTHER1"), PLACE, List.of(new Reference(Reference.SOCIAL_SECURITY, "1"))),
                new OtherPayer(
                        "PRIMARY PLAN",
                        Payer.PAYER_ID,
                        "P1",
                        PLACE,
                        DAY,
                        List.of(new Reference(Reference.PAYER_CLAIM_CONTROL_NUMBER, "PRIMARYICN"))),
                List.of(
                        new OtherPayerProvider(OtherPayerProvider.BILLING, "2", numbers),
                        new OtherPayerProvider(Provider.REFERRING, "1", numbers),
                        new OtherPayerProvider(Provider.RENDERING, "2", numbers),
                        new OtherPayerProvider(OtherPayerProvider.SERVICE_LOCATION, "2", numbers),
                        new OtherPayerProvider(Provider.SUPERVISING, "1", numbers)));
    }

    private static ServiceLine line() {
        OrderingProvider ordering = new OrderingProvider(
                PERSON, NPI, PLACE, List.of(new Reference(Reference.STATE_LICENSE, "O1", "P1")), CALL);
        ServiceLine rental = ExampleClaims.rentalLine("31", null);
        return new ServiceLine(
                        rental.procedure(),
                        rental.charge(),
                        rental.units(),
                        rental.placeOfService(),
                        rental.diagnosisPointers(),
                        rental.serviceDate(),
                        "LINE1",
                        "SPARE",
                        null,
                        ordering)
                .withDetails(lineDetails());
    }

    private static LineDetails lineDetails() {
        return LineDetails.builder()
                .indicators(new LineIndicators(true, true, true, true))
                .equipment(new EquipmentTerms(
                        new HcpcsCode("E0570"),
                        new BigDecimal("99"),
                        Money.of("17"),
                        Money.of("170"),
                        EquipmentTerms.MONTHLY))
                .attachment(new Attachment("B2", Attachment.AVAILABLE, null))
                .certificateTransmission("AB")
                .ambulance(new AmbulanceTransport(null, "B", new BigDecimal("2.5"), null, null))
                .certifiedNeed(new EquipmentCertification(EquipmentCertification.INITIAL, new BigDecimal("99")))
                .certification(new Certification(Certification.EQUIPMENT, false, List.of("38", "ZV")))
                .date(EventDate.on(EventDate.PRESCRIPTION, DAY))
                .ambulancePatients(new BigDecimal("2"))
                .obstetricUnits(new BigDecimal("3"))
                .testResult(new TestResult(TestResult.TEST_RESULTS, TestResult.HEMOGLOBIN, new BigDecimal("11.20")))
                .contract(new Contract("01", null, null, null, null, null))
                .reference(new Reference(Reference.PRIOR_AUTHORIZATION, "AUTH2", "P1"))
                .salesTax(Money.of("1.10"))
                .postage(Money.of("2"))
                .fixedFormatText("LINE DATA")
                .note(new Note(Note.THIRD_PARTY, "REPRICED"))
                .purchased(new PurchasedService("SOURCE1", Money.of("9")))
                .repricing(new Repricing(
                        "01",
                        Money.of("15"),
                        null,
                        null,
                        null,
                        null,
                        new RepricedService(new HcpcsCode("E0570"), UnitCount.units(1)),
                        null))
                .product(new ProductIdentification(
                        ProductIdentification.UPC, "012345678905", BigDecimal.ONE, NdcUnit.UN))
                .parties(new Parties(
                        List.of(
                                rendering(),
                                new Provider(Provider.PURCHASED, null, PartyName.ORGANIZATION, NPI, null, List.of()),
                                Provider.of(Provider.SUPERVISING, PERSON, NPI),
                                Provider.of(Provider.REFERRING, PERSON, NPI)),
                        new ServiceLocation(new OrganizationName("CLINIC"), NPI, PLACE, List.of(), null),
                        new AmbulanceLocation(null, PLACE),
                        new AmbulanceLocation(null, PLACE)))
                .adjudication(new LineAdjudication(
                        "P1",
                        Money.of("4.75"),
                        new Procedure(new HcpcsCode("E0570"), List.of(), null),
                        BigDecimal.ONE,
                        2,
                        List.of(new AdjustmentGroup("CO", List.of(new Adjustment("45", Money.of("12.25"))))),
                        DAY,
                        Money.of("0")))
                .form(new SupportingForm(
                        SupportingForm.CERTIFICATE,
                        "484.03",
                        List.of(
                                FormAnswer.yesNo("1A", true),
                                new FormAnswer("2", null, "TEXT", DAY, new BigDecimal("50")))))
                .build();
    }
}
