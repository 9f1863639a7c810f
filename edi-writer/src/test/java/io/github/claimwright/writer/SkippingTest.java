package io.github.claimwright.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.claimwright.model.Claim;
import io.github.claimwright.model.RefusedValueException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Claims that cannot be written, among others that can. */
class SkippingTest {
    private static final Claim BAD =
            ExampleClaims.claim("BAD", ExampleClaims.subscriber("AND\u00C9"), ExampleClaims.drugLine());

    private static ClaimWriter writer(TradingPartner partner) {
        return new ClaimWriter(partner, new SequentialControlNumbers(), ExampleClaims.CLOCK);
    }

    @Test
    void areToldOneByOneWhileTheRestIsWritten() throws IOException {
        List<Claim> claims = List.of(BAD, ExampleClaims.claim("A1"), BAD, ExampleClaims.claim("A2"), BAD);
        List<Integer> refused = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WrittenInterchange written =
                writer(ExampleClaims.partner()).write(claims, out, refusal -> refused.add(refusal.number()));
        assertEquals(List.of(1, 3, 5), refused);
        assertEquals(2, written.claims());
        ByteArrayOutputStream good = new ByteArrayOutputStream();
        writer(ExampleClaims.partner()).write(List.of(ExampleClaims.claim("A1"), ExampleClaims.claim("A2")), good);
        assertEquals(
                good.toString(StandardCharsets.US_ASCII), out.toString(StandardCharsets.US_ASCII), "as if never there");
    }

    @Test
    void leaveNothingToWriteWhereAllAreBad() {
        RefusedValueException nothing = assertThrows(
                RefusedValueException.class,
                () -> writer(ExampleClaims.partner()).write(List.of(BAD), new ByteArrayOutputStream(), refusal -> {}));
        assertEquals("claims must number at least one: an interchange without any is refused", nothing.getMessage());
    }

    @Test
    void doNotOpenATransactionSet() throws IOException {
        TradingPartner one = ExampleClaims.partner().withBatching(Batching.ofClaims(1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WrittenInterchange written = writer(one).write(List.of(ExampleClaims.claim("A1"), BAD), out, refusal -> {});
        assertEquals(1, written.transactionSets());
    }

    @Test
    void groupsHoldNoMoreTransactionSetsThanAgreed() {
        TradingPartner partner = ExampleClaims.partner().withBatching(new Batching(1, 2));
        List<Claim> claims = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> ExampleClaims.claim("A" + i))
                .toList();
        Written written = Written.by(partner, claims);
        assertEquals(
                List.of("2", "2", "1"),
                written.segments("GE").stream().map(ge -> ge.get(1)).toList());
        assertEquals(
                List.of("1", "2", "3"),
                written.segments("GS").stream().map(gs -> gs.get(6)).toList());
        assertEquals(List.of("IEA", "3", "000000001"), written.segments("IEA").get(0));
    }

    @Test
    void sessionsGoOnAfterARefusal() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ClaimSession session = writer(ExampleClaims.partner()).open(out);
        assertThrows(UnwritableClaimException.class, () -> session.add(BAD));
        assertEquals(0, out.size());
        for (Claim claim : Collections.nCopies(3, ExampleClaims.claim("A1"))) {
            session.add(claim);
        }
        assertEquals(3, session.claims());
        assertEquals(3, session.finish().claims());
    }
}
