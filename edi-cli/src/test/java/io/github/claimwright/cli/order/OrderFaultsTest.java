package io.github.claimwright.cli.order;

import static io.github.claimwright.cli.order.Records.faults;
import static io.github.claimwright.cli.order.Records.least;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each kind of fault with its whole message. */
class OrderFaultsTest {
    private static final String ITEM = "{\"ndc\": \"00487950125\", \"quantity\": 360, \"charge\": 46.80}";

    @Test
    void aMissingFieldIsNamedWithWhatWasExpected() {
        assertFaults(
                least("\"birthDate\": \"1948-07-19\",", ""),
                "patient.birthDate: is missing; expected a date as year-month-day such as `2026-03-04`");
    }

    @Test
    void aMissingObjectIsNamed() {
        assertFaults(
                "{\"orderId\": \"A-1\"}",
                "supplier: is missing; expected the supplier",
                "patient: is missing; expected the patient",
                "insurance: is missing; expected the insurance",
                "delivery: is missing; expected a delivery");
    }

    @Test
    void anUnknownFieldComesWithTheNearestKnownOne() {
        assertFaults(
                item("{\"ndc\": \"00487950125\", \"quantty\": 360, \"containers\": 1, \"charge\": 46.80}"),
                "delivery.items[0].quantty: unknown field `quantty`; did you mean `quantity`?");
    }

    @Test
    void capitalsMakeAnUnknownFieldToo() {
        assertFaults(
                least("\"sex\"", "\"Sex\""),
                "patient.sex: is missing; expected `F`, `M` or `U`",
                "patient.Sex: unknown field `Sex`; did you mean `sex`?");
    }

    @Test
    void aFieldInTheWrongObjectIsSentToTheRightOne() {
        assertFaults(
                least("\"sex\": \"F\",", "\"sex\": \"F\", \"memberId\": \"5MH0N96KR52\","),
                "patient.memberId: unknown field `memberId`; it belongs in `insurance` or `otherInsurances`");
    }

    @Test
    void aFieldOfSeveralObjectsIsSentToAllOfThem() {
        assertFaults(
                least("\"items\": [", "\"NDC\": \"00487950125\", \"suffix\": \"JR\", \"items\": ["),
                "delivery.NDC: unknown field `NDC`; it belongs in `delivery.items`",
                "delivery.suffix: unknown field `suffix`; it belongs in `patient`, `insurance.subscriber`, `otherInsurances.subscriber` or `orderingPractitioner`");
    }

    @Test
    void aFieldLikeNoOtherComesWithAllKnownOnes() {
        assertFaults(
                least("\"memberId\"", "\"plan\": 1, \"memberId\""),
                "insurance.plan: unknown field `plan`; known here are `type`, `memberId`, `payer`, `responsibility`, "
                        + "`groupNumber`, `groupName`, `medicareSecondaryReason` and `subscriber`");
    }

    @Test
    void anOddFieldNameIsShownShortAndPrintable() {
        assertEquals(
                "supplier.caf?: unknown field `caf?`; known here are `name`, `npi`, `taxId`, `taxIdType`, `taxonomy`, "
                        + "`address` and `contact`",
                faults(least("\"npi\"", "\"café\": 1, \"npi\"")).get(0));
        assertEquals(
                "supplier." + "x".repeat(40) + "...",
                Records.read(least("\"npi\"", "\"" + "x".repeat(50) + "\": 1, \"npi\""))
                        .problems()
                        .get(0)
                        .field());
    }

    @Test
    void aFieldGivenTwiceIsRefused() {
        assertFaults(least("\"sex\": \"F\",", "\"sex\": \"F\", \"sex\": \"M\","), "patient.sex: is given twice");
    }

    @Test
    void aValueOfAnotherKindIsToldByItsKind() {
        assertFaults(
                least("\"lastName\": \"DOYLE\"", "\"lastName\": true"),
                "patient.lastName: expected a last name such as `SAMPLE`, found true or false");
        assertFaults(
                least("{\"name\": \"DME MAC JURISDICTION D\", \"id\": \"19003\"}", "[]"),
                "insurance.payer: expected the payer, found a list");
        assertFaults(
                item("{}").replace("[\n      {}\n    ]", "{}"),
                "delivery.items: expected a list of delivered items, found an object");
    }

    @Test
    void aNumberForTextIsToldToWearQuotes() {
        assertFaults(
                least("\"1234567893\"", "1234567893"),
                "supplier.npi: expected an NPI of ten digits such as `1234567893`, found a number; put it in quotes");
        assertFaults(
                least("\"sex\": \"F\"", "\"sex\": 1"),
                "patient.sex: expected `F`, `M` or `U`, found a number; put it in quotes");
    }

    @Test
    void nullIsNoValue() {
        assertFaults(
                least("\"sex\": \"F\",", "\"sex\": \"F\", \"suffix\": null,"),
                "patient.suffix: expected a name suffix such as `JR`, found null; leave out fields without a value");
    }

    @Test
    void emptyTextIsNoValue() {
        assertFaults(
                least("\"DOYLE\"", "\"\""),
                "patient.lastName: expected a last name such as `SAMPLE`, found empty text");
        assertFaults(least("\"F\"", "\"\""), "patient.sex: expected `F`, `M` or `U`, found empty text");
    }

    @Test
    void textWithBlanksAtItsEdgesIsRefused() {
        assertFaults(least("\"DOYLE\"", "\"DOYLE \""), "patient.lastName: must not begin or end with a blank");
    }

    @Test
    void aCharacterThatX12CannotCarryIsNamedWithItsPlace() {
        assertFaults(
                least("\"DOYLE\"", "\"DOYL\u00C9\""),
                "patient.lastName: has a character that X12 cannot carry: U+00C9 at position 5");
        assertFaults(
                least("\"DOYLE\"", "\"D\uD83D\uDE00\""),
                "patient.lastName: has a character that X12 cannot carry: U+1F600 at position 2");
        assertFaults(
                least("\"DOYLE\"", "\"DOYLE\\n\""),
                "patient.lastName: has a character that X12 cannot carry: U+000A at position 6");
    }

    @Test
    void textOfAnotherFormIsToldTheForm() {
        assertFaults(
                least("00487950125", "0048795012"),
                "delivery.items[0].ndc: expected an NDC of eleven digits, or with hyphens such as `00487-9501-25`, "
                        + "found text of another form");
        assertFaults(
                least("67202-3417", "67202"),
                "supplier.address.zip: expected a ZIP code of nine digits such as `67202-3417`, found text of another form");
        assertFaults(
                least("1948-07-19", "07/19/1948"),
                "patient.birthDate: expected a date as year-month-day such as `2026-03-04`, found text of another form");
        assertFaults(
                least("46.80", "\"46,80\""),
                "delivery.items[0].charge: expected an amount in dollars such as `46.8`, found text of another form");
    }

    @Test
    void aMistypedNpiIsRefused() {
        assertFaults(
                least("1234567893", "1234567839"),
                "supplier.npi: does not end in its check digit: a digit is wrong or two are swapped");
    }

    @Test
    void aDayThatDoesNotExistIsRefused() {
        assertFaults(least("2026-03-04", "2026-02-30"), "delivery.date: is no day of the calendar");
    }

    @Test
    void aWordThatIsNotListedIsToldTheListAndTheNearest() {
        assertFaults(
                item("{\"hcpcs\": \"E0570\", \"charge\": 1, \"acquisition\": \"rentl\"}"),
                "delivery.items[0].acquisition: expected `rental`, `new`, `used` or `maintenance`, found other text; did you mean `rental`?");
        assertFaults(least("\"F\"", "\"W\""), "patient.sex: expected `F`, `M` or `U`, found other text");
    }

    @Test
    void overlongTextIsCounted() {
        assertFaults(
                least("\"DOYLE\"", "\"" + "D".repeat(61) + "\""),
                "patient.lastName: must have at most 60 characters, found 61");
    }

    @Test
    void listsHaveTheirLimits() {
        assertFaults(least(ITEM, ""), "delivery.items: must have at least 1 entry");
        assertFaults(
                least(ITEM, String.join(",", java.util.Collections.nCopies(51, ITEM))),
                "delivery.items: must have at most 50 entries, found 51");
        assertFaults(
                item("{\"hcpcs\": \"E0570\", \"charge\": 1, \"modifiers\": [\"RT\", \"LT\", \"RT\"]}"),
                "delivery.items[0].modifiers: has the same entry twice");
    }

    @Test
    void anEntryOfAListIsNamedByItsIndex() {
        assertFaults(
                item("{\"hcpcs\": \"E0570\", \"charge\": 1, \"modifiers\": [\"RT\", \"left\"]}"),
                "delivery.items[0].modifiers[1]: expected a HCPCS modifier such as `RT`, found text of another form");
    }

    @Test
    void numbersHaveTheirLimits() {
        assertFaults(least("360", "0"), "delivery.items[0].quantity: must be more than 0");
        assertFaults(least("360", "-30"), "delivery.items[0].quantity: must be more than 0");
        assertFaults(
                least("360", "\"0.0\""),
                "delivery.items[0].quantity: expected a number above zero with at most three decimals such as `360`, "
                        + "found text of another form");
        assertFaults(least("46.80", "-46.80"), "delivery.items[0].charge: must be at least 0");
        assertFaults(least("46.80", "100000000"), "delivery.items[0].charge: must be at most 99999999.99");
        assertFaults(least("46.80", "46.805"), "delivery.items[0].charge: must have at most 2 decimals");
        assertFaults(least("360", "0.0005"), "delivery.items[0].quantity: must have at most 3 decimals");
        assertFaults(least("46.80", "74.100"));
        assertFaults(
                item("{\"hcpcs\": \"E0570\", \"charge\": 1, \"acquisition\": \"rental\", \"rentalMonth\": 1.5}"),
                "delivery.items[0].rentalMonth: expected a whole number such as `1`, found a number with decimals");
    }

    @Test
    void anUnwieldyNumberIsRefusedBeforeItIsCalculatedWith() {
        String message = "delivery.items[0].charge: is a number of more than 20 digits, or with a large exponent";
        assertFaults(least("46.80", "1e999999999"), message);
        assertFaults(least("46.80", "1" + "0".repeat(500)), message);
    }

    @Test
    void anItemNeedsAnNdcOrAHcpcsCode() {
        assertFaults(item("{\"charge\": 46.80}"), "delivery.items[0]: expected `ndc` or `hcpcs`, found none");
    }

    @Test
    void aDrugNeedsOneAmount() {
        assertFaults(
                item("{\"ndc\": \"00487950125\", \"charge\": 46.80}"),
                "delivery.items[0]: expected `quantity`, `containers` or `packages`, found none");
        assertFaults(
                item("{\"ndc\": \"00487950125\", \"quantity\": 360, \"packages\": 5, \"charge\": 46.80}"),
                "delivery.items[0]: expected only one of `quantity`, `containers` or `packages`, "
                        + "found `quantity` and `packages`");
    }

    @Test
    void aFieldWithoutItsPartnerIsRefused() {
        assertFaults(
                item("{\"hcpcs\": \"A7003\", \"quantity\": 2, \"charge\": 7.80}"),
                "delivery.items[0].quantity: goes with `ndc`, which is missing");
        assertFaults(
                item("{\"hcpcs\": \"E0570\", \"rentalMonth\": 1, \"charge\": 24.50}"),
                "delivery.items[0].rentalMonth: goes with `acquisition`, which is missing");
        assertFaults(
                item("{\"ndc\": \"00487950125\", \"containers\": 120, \"unit\": \"ML\", \"charge\": 46.80}"),
                "delivery.items[0].unit: goes with `quantity`, which is missing");
    }

    @Test
    void onlyARentalHasARentalMonth() {
        assertFaults(
                item("{\"hcpcs\": \"E0570\", \"acquisition\": \"new\", \"rentalMonth\": 1, \"charge\": 24.50}"),
                "delivery.items[0].acquisition: must be `rental` beside the other fields given");
    }

    @Test
    void aContactMustBeReachable() {
        assertFaults(
                least("\"taxId\"", "\"contact\": {\"name\": \"BILLING OFFICE\"}, \"taxId\""),
                "supplier.contact: expected `phone` or `email`, found none");
    }

    @Test
    void nobodyIsBornAfterTheDelivery() {
        assertFaults(least("1948-07-19", "2026-03-05"), "patient.birthDate: must not be after `delivery.date`");
        assertFaults(least("1948-07-19", "2026-03-04"));
    }

    @Test
    void anOverlongOrderNumberNeedsAnAccountNumber() {
        assertFaults(
                least("\"A-1\"", "\"" + "A".repeat(21) + "\""),
                "claim.accountNumber: is missing; `orderId` has more than 20 characters and cannot be the claim's "
                        + "account number");
        assertFaults(least("\"A-1\"", "\"" + "A".repeat(21) + "\", \"claim\": {\"accountNumber\": \"A-1\"}"));
        assertFaults(least("\"A-1\"", "\"" + "A".repeat(20) + "\""));
    }

    @Test
    void allFaultsOfARecordAreTold() {
        assertFaults(
                least("1234567893", "1234567839")
                        .replace("1948-07-19", "2026-03-05")
                        .replace("\"F\"", "\"W\"")
                        .replace("360", "0"),
                "supplier.npi: does not end in its check digit: a digit is wrong or two are swapped",
                "patient.birthDate: must not be after `delivery.date`",
                "patient.sex: expected `F`, `M` or `U`, found other text",
                "delivery.items[0].quantity: must be more than 0");
    }

    private static String item(String item) {
        return least(ITEM, item);
    }

    private static void assertFaults(String json, String... faults) {
        assertEquals(List.of(faults), faults(json));
    }
}
