package io.github.claimwright.writer.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.envelope.Receiver;
import io.github.claimwright.envelope.Submitter;
import io.github.claimwright.model.BillingProvider;
import io.github.claimwright.model.Contact;
import io.github.claimwright.model.Payer;
import io.github.claimwright.model.Subscriber;
import io.github.claimwright.writer.ExampleClaims;
import io.github.claimwright.writer.ExampleLines;
import io.github.claimwright.x12.Segment;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which segments each loop has, in the order of the guide. */
class LoopTest {
    private static final Contact CONTACT = new Contact("PAT REED", "6085550100", null, null);

    private static String tags(Loop loop) {
        return loop.segments().stream().map(Segment::tag).collect(Collectors.joining(" ", loop.id() + ": ", ""));
    }

    @Test
    void ofSubmitterAndReceiver() {
        assertEquals("1000A: NM1 PER", tags(SubmitterLoop.from(new Submitter("LAKESIDE", "S1", CONTACT))));
        assertEquals("1000B: NM1", tags(ReceiverLoop.from(new Receiver("CLEARINGHOUSE", "R1"))));
    }

    @Test
    void ofABillingProviderWithEverything() {
        BillingProvider supplier = ExampleClaims.SUPPLIER;
        BillingProvider withContact = new BillingProvider(
                "LAKESIDE", supplier.npi(), supplier.taxId(), supplier.taxonomy(), supplier.address(), CONTACT);
        assertEquals("2000A: HL PRV", tags(BillingProviderLevel.from(withContact, 1)));
        assertEquals("2010AA: NM1 N3 N4 REF PER", tags(BillingProviderLoop.from(withContact)));
    }

    @Test
    void ofABillingProviderWithTheLeast() {
        BillingProvider supplier = ExampleClaims.SUPPLIER;
        BillingProvider least =
                new BillingProvider("LAKESIDE", supplier.npi(), supplier.taxId(), null, supplier.address(), null);
        assertEquals("2000A: HL", tags(BillingProviderLevel.from(least, 1)));
        assertEquals("2010AA: NM1 N3 N4 REF", tags(BillingProviderLoop.from(least)));
    }

    @Test
    void ofASubscriber() {
        Subscriber subscriber = ExampleClaims.subscriber("ALDER");
        assertEquals("2000B: HL SBR", tags(SubscriberLevel.from(ExampleClaims.claim("A1"), 2, 1, false)));
        assertEquals("2010BA: NM1 N3 N4 DMG", tags(SubscriberLoop.from(subscriber)));
    }

    @Test
    void ofAPayerWithAndWithoutAddress() {
        Payer payer = new Payer("PLAN", Payer.PAYER_ID, "P1", ExampleClaims.SUPPLIER_ADDRESS);
        assertEquals("2010BB: NM1 N3 N4", tags(PayerLoop.from(payer)));
        assertEquals("2010BB: NM1", tags(PayerLoop.from(ExampleClaims.PAYER)));
    }

    @Test
    void ofAClaimAndItsLines() {
        List<Loop> loops = ClaimLoop.all(ExampleClaims.claim(
                "A1", ExampleClaims.subscriber("ALDER"), ExampleLines.full(), ExampleClaims.rentalLine(null, null)));
        assertEquals(
                List.of(
                        "2300: CLM HI",
                        "2400: LX SV1 DTP REF NTE",
                        "2410: LIN CTP REF",
                        "2420E: NM1 N3 N4",
                        "2400: LX SV1 DTP"),
                loops.stream().map(LoopTest::tags).toList());
    }
}
