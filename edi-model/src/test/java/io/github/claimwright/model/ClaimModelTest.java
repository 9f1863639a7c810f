package io.github.claimwright.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.x12.Segment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the claim model says of itself, and what it keeps to itself. */
class ClaimModelTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final Address ADDRESS = new Address("1 SECRET ST", null, "SECRETVILLE", "MN", "557310001");
    private static final PersonName NAME = new PersonName("SECRET", "SECRET", null, null);
    private static final Demographics PERSON = new Demographics(LocalDate.of(1950, 1, 2), Sex.F);
    private static final Coverage COVERAGE = new Coverage(Coverage.SECONDARY, null, null, null, Coverage.COMMERCIAL);

    @Test
    void neverPrintsWhatIsAPatients() {
        Reference number = new Reference(Reference.SOCIAL_SECURITY, "SECRET");
        List<Object> secrets = List.of(
                new Dependent(Dependent.CHILD, NAME, ADDRESS, PERSON),
                Subscriber.ofDependent(NAME, "SECRET", COVERAGE),
                new OtherSubscriber(NAME, MemberId.of("SECRET"), ADDRESS, List.of(number)),
                PatientDetails.of(List.of(number)),
                MemberId.of("SECRET"),
                PERSON,
                new PatientCondition(DAY, null, false),
                new Note(Note.ADDITIONAL, "SECRET"),
                new Contact("SECRET", List.of(new ContactNumber(ContactNumber.FAX, "SECRET"))),
                new AmbulanceLocation("SECRET", ADDRESS),
                new AmbulanceTransport(null, "A", BigDecimal.ONE, "SECRET", null),
                new SpinalManipulation("A", "SECRET", null),
                new SupportingForm("UT", "484.03", List.of(FormAnswer.text("1A", "SECRET"))),
                new KeptSegment("2300", 1, 2, Segment.of("ZZZ").put(1, "SECRET").build()));
        for (Object secret : secrets) {
            assertFalse(secret.toString().contains("SECRET"), secret.toString());
            assertFalse(secret.toString().contains("1950"), secret.toString());
        }
    }

    @Test
    void namesPersonsAndOrganizationsAlike() {
        assertEquals("1 SECRET", NAME.entityType() + " " + NAME.lastOrOrganization());
        PartyName organization = new OrganizationName("LAKESIDE");
        assertEquals("2 LAKESIDE", organization.entityType() + " " + organization.lastOrOrganization());
    }

    @Test
    void findsTheFirstNumberOfAKindInAContact() {
        Contact contact = new Contact("DESK", "6085550100", "12", "desk@example.com");
        assertEquals(
                List.of("TE", "EX", "EM"),
                contact.numbers().stream().map(ContactNumber::kind).toList());
        assertEquals("6085550100", contact.phone());
        assertEquals("12", contact.extension());
        assertEquals("desk@example.com", contact.email());
        assertNull(contact.fax());
    }

    @Test
    void keepsADayThatIsStatedAsARange() {
        assertFalse(DateSpan.on(DAY).range());
        assertTrue(new DateSpan(DAY, DAY.plusDays(1)).range());
        assertTrue(new DateSpan(DAY, DAY, true).isSingleDay());
    }

    @Test
    void takesAddressesAbroad() {
        Address abroad = new Address("10 KING ST", null, "TORONTO", "ON", "M5H 1A1", "CAN", null);
        assertFalse(abroad.hasFullZip());
        assertTrue(ADDRESS.hasFullZip());
    }

    @Test
    void writesNumbersWithoutTrailingZeros() {
        assertEquals(new BigDecimal("25.5"), new TestResult("TR", "R1", new BigDecimal("25.50")).value());
        assertEquals(new BigDecimal("100"), new EquipmentCertification("I", new BigDecimal("1E2")).months());
        assertEquals(BigDecimal.ZERO, new TestResult("TR", "R1", new BigDecimal("0.00")).value());
    }

    @Test
    void addsUpAnAdjustmentGroup() {
        AdjustmentGroup group = new AdjustmentGroup(
                AdjustmentGroup.CONTRACTUAL,
                List.of(new Adjustment("45", Money.of("10.25")), new Adjustment("97", Money.of("-0.25"))));
        assertEquals(Money.of("10"), group.total());
    }

    @Test
    void findsNumbersAndProvidersByTheirKind() {
        Reference earlier = new Reference(Reference.PAYER_CLAIM_CONTROL_NUMBER, "17");
        Provider rendering = Provider.of(Provider.RENDERING, NAME, new Npi("1234567893"));
        ClaimDetails details = ClaimDetails.builder()
                .reference(new Reference(Reference.REFERRAL, "R"))
                .reference(earlier)
                .parties(Parties.of(rendering))
                .build();
        assertEquals(Optional.of(earlier), details.reference(Reference.PAYER_CLAIM_CONTROL_NUMBER));
        assertEquals(Optional.empty(), details.reference(Reference.CLIA));
        assertEquals(List.of(rendering), details.parties().inRole(Provider.RENDERING));
        assertEquals(List.of(), details.parties().inRole(Provider.REFERRING));
    }

    @Test
    void rebuildsDetailsAsTheyWere() {
        ClaimDetails claim = ClaimDetails.builder()
                .date(EventDate.on(EventDate.ACCIDENT, DAY))
                .attachment(new Attachment("OZ", Attachment.AVAILABLE, null))
                .contract(new Contract("02", Money.of("5"), null, null, null, null))
                .patientPaid(Money.of("5"))
                .reference(new Reference(Reference.REFERRAL, "R"))
                .fixedFormatText("TEXT")
                .note(new Note(Note.ADDITIONAL, "N"))
                .ambulance(new AmbulanceTransport(null, "A", BigDecimal.ONE, null, null))
                .spinalManipulation(new SpinalManipulation("A", null, null))
                .certification(new Certification(Certification.HOMEBOUND, true, List.of("IH")))
                .anesthesiaProcedure("10021")
                .conditionCode("AA")
                .repricing(new Repricing("01", Money.of("5"), null, null, null, null, null, null))
                .otherCoverage(OtherCoverage.undecided(
                        OtherCoverage.SELF,
                        COVERAGE,
                        new Release("Y", null, "Y"),
                        new OtherSubscriber(NAME, MemberId.of("M1"), null, List.of()),
                        OtherPayer.of("PLAN", "P1")))
                .keep(new KeptSegment("2300", 1, 9, Segment.of("ZZZ").build()))
                .build();
        assertEquals(claim, claim.toBuilder().build());
        assertEquals(LineDetails.NONE, LineDetails.NONE.toBuilder().build());
    }

    @Test
    void readsDiagnosesOfBothRevisions() {
        assertEquals(10, new DiagnosisCode("J449").revision());
        assertEquals("496.0", new DiagnosisCode("4960", 9).dotted());
        assertTrue(new ClaimInformation("A", "12", "7", true, "A", "Y", "Y", null).refersToEarlierClaim());
        assertFalse(new ClaimInformation("A", "12", "1", true, "A", "Y", "Y", null).refersToEarlierClaim());
    }

    @Test
    void tellsServiceCodesByTheirList() {
        ServiceCode infusion = new OtherServiceCode(OtherServiceCode.HOME_INFUSION, "SS014");
        assertEquals("IV SS014", infusion.kind() + " " + infusion);
        assertEquals("HC J7613", new HcpcsCode("J7613").kind() + " " + new HcpcsCode("J7613"));
    }
}
