package io.github.claimwright.writer;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.claimwright.model.Address;
import io.github.claimwright.model.BillingDetails;
import io.github.claimwright.model.BillingProvider;
import io.github.claimwright.model.Certification;
import io.github.claimwright.model.Claim;
import io.github.claimwright.model.ClaimDetails;
import io.github.claimwright.model.ClaimDetailsBuilder;
import io.github.claimwright.model.ClaimInformation;
import io.github.claimwright.model.Contact;
import io.github.claimwright.model.ContactNumber;
import io.github.claimwright.model.Contract;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.KeptSegment;
import io.github.claimwright.model.LineAdjudication;
import io.github.claimwright.model.LineDetails;
import io.github.claimwright.model.Money;
import io.github.claimwright.model.Npi;
import io.github.claimwright.model.Parties;
import io.github.claimwright.model.PatientDetails;
import io.github.claimwright.model.PersonName;
import io.github.claimwright.model.Procedure;
import io.github.claimwright.model.Provider;
import io.github.claimwright.model.Reference;
import io.github.claimwright.model.RefusedValueException;
import io.github.claimwright.model.Subscriber;
import io.github.claimwright.x12.Delimiters;
import io.github.claimwright.x12.Segment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the writer refuses because the guide forbids it, naming the field and the mend. */
class GuideRefusalTest {
    private static final Claim PLAIN = ExampleClaims.claim("A1");
    private static final PersonName PERSON = new PersonName("WILLOW", "ROBIN", null, null);

    private static Arguments refusal(String sentence, Claim claim) {
        return Arguments.of(sentence, claim);
    }

    private static Claim with(UnaryOperator<ClaimDetailsBuilder> details) {
        return PLAIN.withDetails(details.apply(ClaimDetails.builder()).build());
    }

    private static Claim line(LineDetails details) {
        return new Claim(
                PLAIN.billingProvider(),
                PLAIN.subscriber(),
                PLAIN.payer(),
                PLAIN.information(),
                PLAIN.diagnoses(),
                List.of(PLAIN.lines().get(0).withDetails(details)));
    }

    private static Claim from(BillingProvider supplier) {
        return ExampleClaims.claim(supplier, "A1", PLAIN.subscriber(), ExampleClaims.drugLine());
    }

    private static Claim numbered(String accountNumber, String frequency) {
        ClaimInformation information = new ClaimInformation(accountNumber, "12", frequency, true, "A", "Y", "Y", null);
        return new Claim(
                PLAIN.billingProvider(),
                PLAIN.subscriber(),
                PLAIN.payer(),
                information,
                PLAIN.diagnoses(),
                PLAIN.lines());
    }

    private static Claim to(Subscriber subscriber) {
        return ExampleClaims.claim("A1", subscriber, ExampleClaims.drugLine());
    }

    static Stream<Arguments> ofTheGuide() {
        Provider rendering = Provider.of(Provider.RENDERING, PERSON, new Npi("1993999998"));
        return Stream.of(
                refusal(
                        "claim number (loop 2300 CLM01) is longer than 20 characters; shorten it",
                        numbered("A".repeat(21), "1")),
                refusal(
                        "claim prior authorization number (loop 2300 REF) occurs more than once; leave out the rest",
                        with(details -> details.reference(new Reference(Reference.PRIOR_AUTHORIZATION, "1"))
                                .reference(new Reference(Reference.PRIOR_AUTHORIZATION, "2")))),
                refusal(
                        "segment (loop 2300 REF) has a code in it that this loop has no place for;"
                                + " choose a code of this loop",
                        with(details -> details.reference(new Reference("ZZ", "1")))),
                refusal(
                        "claim Medicare section 4081 flag (loop 2300 REF02) is none of N, Y;"
                                + " choose one of these codes",
                        with(details -> details.reference(new Reference(Reference.MEDICARE_SECTION_4081, "X")))),
                refusal(
                        "claim further reference (loop 2300 REF04) is not used here; leave it out",
                        with(details -> details.reference(new Reference(Reference.REFERRAL, "1", "P1")))),
                refusal(
                        "rendering provider (loop 2310B NM1) occurs more than once; leave out the rest",
                        with(details -> details.parties(Parties.of(rendering, rendering)))),
                refusal(
                        "claim fourth EPSDT referral condition (loop 2300 CRC06) is not used here; leave it out",
                        with(details -> details.certification(new Certification(
                                Certification.EPSDT_REFERRAL, true, List.of("AV", "NU", "S2", "ST"))))),
                refusal(
                        "claim contract percentage (loop 2300 CN103) has more than 6 digits; round or split it",
                        with(details -> details.contract(
                                new Contract("02", null, new BigDecimal("1.2345678"), null, null, null)))),
                refusal(
                        "claim prior authorization number (loop 2300 REF02) is missing; give it",
                        with(details -> details.keep(new KeptSegment(
                                "2300", 1, 2, Segment.of("REF").put(1, "G1").build())))),
                refusal(
                        "billing provider currency code (loop 2000A CUR02) has a character X12 cannot carry:"
                                + " U+20AC at position 1; replace it by plain text or remove it",
                        from(ExampleClaims.SUPPLIER.withDetails(
                                new BillingDetails(List.of(), "\u20ACUR", null, null, List.of())))));
    }

    static Stream<Arguments> ofOtherFields() {
        Subscriber patient = PLAIN.subscriber();
        return Stream.of(
                refusal(
                        "address of a subscriber who is the patient (loop 2010BA N3) is missing; give it",
                        to(new Subscriber(
                                patient.name(),
                                patient.member(),
                                null,
                                patient.demographics(),
                                patient.coverage(),
                                PatientDetails.NONE))),
                refusal(
                        "birth date and sex of a subscriber who is the patient (loop 2010BA DMG) is missing; give it",
                        to(new Subscriber(
                                patient.name(),
                                patient.member(),
                                patient.address(),
                                null,
                                patient.coverage(),
                                PatientDetails.NONE))),
                refusal(
                        "payer claim control number (REF*F8) of a replacement or void (loop 2300 REF02) is missing;"
                                + " give it",
                        numbered("A1", ClaimInformation.VOID)),
                refusal(
                        "billing provider ZIP code (loop 2010AA N403) has five digits where the guide wants nine;"
                                + " add the last four digits",
                        from(new BillingProvider(
                                ExampleClaims.SUPPLIER.name(),
                                null,
                                ExampleClaims.SUPPLIER.taxId(),
                                null,
                                new Address("1 OAK ST", null, "ELY", "MN", "55731"),
                                List.of(),
                                BillingDetails.NONE))),
                refusal(
                        "payer id of a line adjudication (loop 2430 SVD01) is none of the claim's other payers;"
                                + " add that payer as another coverage of the claim",
                        line(LineDetails.builder()
                                .adjudication(new LineAdjudication(
                                        "P9",
                                        Money.of("1"),
                                        new Procedure(new HcpcsCode("J7613"), List.of(), null),
                                        BigDecimal.ONE,
                                        null,
                                        List.of(),
                                        LocalDate.of(2026, 3, 4),
                                        null))
                                .build())));
    }

    @ParameterizedTest
    @MethodSource({"ofTheGuide", "ofOtherFields"})
    void namesTheFieldAndTheMend(String sentence, Claim claim) {
        UnwritableClaimException refusal =
                assertThrows(UnwritableClaimException.class, () -> Written.by(ExampleClaims.partner(), claim));
        String message = refusal.getMessage();
        int start = message.indexOf(": ") + 2;
        assertEquals(sentence, message.substring(start));
    }

    @Test
    void seesContactNumbersOfTheWrongKind() {
        Contact odd = new Contact("DESK", List.of(new ContactNumber("EX", "12")));
        BillingProvider plain = ExampleClaims.SUPPLIER;
        BillingProvider supplier = new BillingProvider(
                plain.name(),
                plain.npi(),
                plain.taxId(),
                plain.taxonomy(),
                plain.address(),
                List.of(odd),
                BillingDetails.NONE);
        assertThrows(UnwritableClaimException.class, () -> Written.by(ExampleClaims.partner(), from(supplier)));
    }

    @Test
    void asksOnlyForCleanTextOfClaimsThatWereReceived() {
        Claim odd = with(details -> details.reference(new Reference("ZZ", "1"))
                .keep(new KeptSegment(
                        "2300",
                        1,
                        2,
                        Segment.of("ZZZ").putComposite(1, "A", "B").build())));
        assertDoesNotThrow(() -> Received.write(odd));
        Claim foreign = with(details -> details.keep(new KeptSegment(
                "2300", 1, 2, Segment.of("ZZZ").putComposite(1, "A", "B*").build())));
        assertEquals("field (loop 2300 ZZZ01-2)", refusedAsReceived(foreign));
        Claim named = with(details -> details.reference(new Reference(Reference.REFERRAL, "1*2")));
        assertEquals("claim referral number (loop 2300 REF02)", refusedAsReceived(named));
    }

    private static String refusedAsReceived(Claim claim) {
        return assertThrows(RefusedValueException.class, () -> Received.write(claim))
                .subject();
    }

    @Test
    void refusesTooManyElementsOfAKeptSegment() {
        Segment wide = Segment.of("REF").put(1, "G1").put(2, "A").put(9, "B").build();
        Claim claim = with(details -> details.keep(new KeptSegment("2300", 1, 2, wide)));
        UnwritableClaimException refusal =
                assertThrows(UnwritableClaimException.class, () -> Written.by(ExampleClaims.partner(), claim));
        assertEquals("leave out the rest", refusal.mend());
    }

    @Test
    void countsTheDelimitersOfTheInterchange() {
        Claim claim = with(details -> details.fixedFormatText("A|B"));
        assertDoesNotThrow(() -> Written.by(ExampleClaims.partner(), claim));
        assertThrows(
                UnwritableClaimException.class,
                () -> Written.by(
                        ExampleClaims.partner().withDelimiters(new Delimiters('|', '^', ':', '~')),
                        Collections.singletonList(claim)));
    }
}
