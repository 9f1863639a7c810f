package io.github.claimwright.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the parties of a claim must be like, each refusal as a sentence. */
class PartyRefusalsTest {
    private static final Address ADDRESS = new Address("1 OAK ST", null, "ELY", "MN", "557310001");
    private static final Npi NPI = new Npi("1234567893");
    private static final TaxId TAX_ID = new TaxId(TaxId.EMPLOYER, "390000001");
    private static final Contact CONTACT = new Contact("DESK", "6085550100", null, null);
    private static final PersonName NAME = new PersonName("ALDER", "JUNE", null, null);

    private static Arguments refusal(String sentence, Executable making) {
        return Arguments.of(sentence, making);
    }

    static Stream<Arguments> addressesAndContacts() {
        return Stream.of(
                refusal(
                        "state must be given for an address without a country",
                        () -> new Address("1 OAK ST", null, "ELY", null, "55731", null, null)),
                refusal(
                        "ZIP code must be given for an address without a country",
                        () -> new Address("1 OAK ST", null, "ELY", "MN", null, null, null)),
                refusal(
                        "ZIP code must be five or nine digits without a hyphen",
                        () -> new Address("1 OAK ST", null, "ELY", "MN", "55731-0001")),
                refusal(
                        "country must be a code of two or three capital letters",
                        () -> new Address("1 OAK ST", null, "ELY", null, null, "Canada", null)),
                refusal(
                        "postal code must be 3 to 15 characters",
                        () -> new Address("1 OAK ST", null, "ELY", null, "K1", "CAN", null)),
                refusal(
                        "country subdivision must not be longer than 3 characters",
                        () -> new Address("1 OAK ST", null, "ELY", null, null, "GB", "WALES")),
                refusal(
                        "contact must have a telephone number or an e-mail address",
                        () -> new Contact("DESK", null, null, null)),
                refusal("telephone extension needs a telephone number", () -> new Contact(null, null, "1", "a@b.c")),
                refusal(
                        "telephone number must be ten digits without separators",
                        () -> new Contact(null, "608-555-0100", null, null)),
                refusal("contact numbers must number 1 to 3, not 0", () -> new Contact("DESK", List.of())),
                refusal("contact number must not be blank", () -> new ContactNumber(ContactNumber.FAX, " ")),
                refusal("organization name must not be blank", () -> new OrganizationName("")));
    }

    static Stream<Arguments> providers() {
        return Stream.of(
                refusal(
                        "billing provider ZIP code must have nine digits",
                        () -> new BillingProvider(
                                "LAKESIDE",
                                NPI,
                                TAX_ID,
                                null,
                                new Address("1 OAK ST", null, "ELY", "MN", "55731"),
                                null)),
                refusal(
                        "taxonomy code must be ten characters ending in X",
                        () -> new BillingProvider("LAKESIDE", NPI, TAX_ID, "332B", ADDRESS, null)),
                refusal(
                        "contacts of a billing provider must number 0 to 2, not 3",
                        () -> new BillingProvider(
                                new OrganizationName("LAKESIDE"),
                                NPI,
                                TAX_ID,
                                null,
                                ADDRESS,
                                Collections.nCopies(3, CONTACT),
                                BillingDetails.NONE)),
                refusal(
                        "currency must be a code of three letters",
                        () -> new BillingDetails(List.of(), "DOLLAR", null, null, List.of())),
                refusal("pay-to entity type must be 1 or 2", () -> new PayToAddress("3", ADDRESS)),
                refusal(
                        "pay-to plan id must have at least two characters",
                        () -> new PayToPlan("PLAN", Payer.PAYER_ID, "1", ADDRESS, "390000001", List.of())),
                refusal(
                        "provider name must be given for all but purchased services",
                        () -> new Provider(Provider.RENDERING, null, "1", NPI, null, List.of())),
                refusal(
                        "provider name must be a person's for entity type 1 and an organization's for 2",
                        () -> new Provider(Provider.RENDERING, NAME, "2", NPI, null, List.of())),
                refusal(
                        "provider entity type must be 1 or 2",
                        () -> new Provider(Provider.PURCHASED, null, "", NPI, null, List.of())),
                refusal(
                        "further ids of a service location must number 0 to 3, not 4",
                        () -> new ServiceLocation(
                                new OrganizationName("CLINIC"),
                                NPI,
                                ADDRESS,
                                Collections.nCopies(4, new Reference(Reference.LOCATION, "1")),
                                null)),
                refusal(
                        "provider role of a claim must be one of DN, P3, 82, DQ",
                        () -> ClaimDetails.builder()
                                .parties(Parties.of(new Provider(Provider.PURCHASED, null, "2", NPI, null, List.of())))
                                .build()),
                refusal(
                        "provider role of a line must be one of DN, P3, 82, DQ, QB",
                        () -> LineDetails.builder()
                                .parties(Parties.of(Provider.of("71", NAME, NPI)))
                                .build()),
                refusal(
                        "other payer's provider role must be one of DN, P3, 82, 77, DQ, 85",
                        () -> new OtherPayerProvider("QB", "2", List.of())),
                refusal(
                        "numbers of an other payer's provider must number 1 to 3, not 0",
                        () -> new OtherPayerProvider(Provider.RENDERING, "2", List.of())));
    }

    static Stream<Arguments> patients() {
        return Stream.of(
                refusal("member id must have at least two characters", () -> MemberId.of("1")),
                refusal("sex must not be longer than 1 characters", () -> new Sex("FEMALE")),
                refusal(
                        "relationship to the subscriber must not be longer than 2 characters",
                        () -> new Dependent("CHILD", NAME, ADDRESS, new Demographics(LocalDate.EPOCH, Sex.U))),
                refusal(
                        "patient condition must have a date of death, a weight or a pregnancy",
                        () -> new PatientCondition(null, null, false)),
                refusal(
                        "patient weight must not be negative",
                        () -> new PatientCondition(null, BigDecimal.ONE.negate(), false)),
                refusal("payer id qualifier must be PI or XV", () -> new Payer("PLAN", "ZZ", "12", null)),
                refusal("payer id must have at least two characters", () -> new Payer("PLAN", "PI", "1", null)));
    }

    @ParameterizedTest
    @MethodSource({"addressesAndContacts", "providers", "patients"})
    void areSentences(String sentence, Executable making) {
        assertEquals(sentence, assertThrows(RefusedValueException.class, making).getMessage());
    }
}
