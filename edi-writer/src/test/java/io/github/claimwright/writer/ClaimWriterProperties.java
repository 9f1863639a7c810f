package io.github.claimwright.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.model.Claim;
import io.github.claimwright.x12.Delimiters;
import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for whatever is written. */
class ClaimWriterProperties {
    @Provide
    Arbitrary<List<Claim>> batches() {
        return AnyClaims.batches();
    }

    @Provide
    Arbitrary<Claim> claims() {
        return AnyClaims.claims();
    }

    @Provide
    Arbitrary<Delimiters> delimiters() {
        return AnyClaims.delimiters();
    }

    private static Written written(List<Claim> claims, int claimsPerTransaction) {
        return Written.by(ExampleClaims.partner().withBatching(Batching.ofClaims(claimsPerTransaction)), claims);
    }

    @Property(tries = 60)
    void countsSegmentsTransactionSetsAndGroups(
            @ForAll("batches") List<Claim> claims, @ForAll @IntRange(min = 1, max = 4) int claimsPerTransaction) {
        Written written = written(claims, claimsPerTransaction);
        int sets = 0;
        int segments = 0;
        for (List<String> segment : written.segments()) {
            segments = segment.get(0).equals("ST") ? 1 : segments + 1;
            if (segment.get(0).equals("SE")) {
                assertEquals(Integer.toString(segments), segment.get(1));
                sets++;
            }
        }
        assertEquals(Integer.toString(sets), written.segments("GE").get(0).get(1));
        assertEquals("1", written.segments("IEA").get(0).get(1));
        assertEquals((claims.size() + claimsPerTransaction - 1) / claimsPerTransaction, sets);
        assertEquals(sets, written.summary().transactionSets());
        assertEquals(written.segments().size(), written.summary().segments());
        assertEquals(written.bytes().length, written.summary().bytes());
    }

    @Property(tries = 60)
    void closesWhatItOpensUnderTheSameNumber(
            @ForAll("batches") List<Claim> claims, @ForAll @IntRange(min = 1, max = 4) int claimsPerTransaction) {
        Written written = written(claims, claimsPerTransaction);
        assertEquals(numbers(written, "ST", 2), numbers(written, "SE", 2));
        assertEquals(numbers(written, "GS", 6), numbers(written, "GE", 2));
        assertEquals(numbers(written, "ISA", 13), numbers(written, "IEA", 2));
        assertEquals(written.summary().transactionSets(), new HashSet<>(numbers(written, "ST", 2)).size());
    }

    private static List<String> numbers(Written written, String tag, int element) {
        return written.segments(tag).stream()
                .map(segment -> segment.get(element))
                .toList();
    }

    @Property(tries = 60)
    void hangsEverySubscriberBelowTheBillingProviderBeforeIt(
            @ForAll("batches") List<Claim> claims, @ForAll @IntRange(min = 1, max = 10) int claimsPerTransaction) {
        Map<String, String> levels = new HashMap<>();
        int last = 0;
        String provider = "";
        for (List<String> segment : written(claims, claimsPerTransaction).segments()) {
            if (segment.get(0).equals("ST")) {
                last = 0;
            } else if (segment.get(0).equals("HL")) {
                last++;
                assertEquals(Integer.toString(last), segment.get(1));
                levels.put(segment.get(1), segment.get(3));
                provider = segment.get(3).equals("20") ? segment.get(1) : provider;
                assertEquals(segment.get(3).equals("20") ? "" : provider, segment.get(2));
                assertEquals(segment.get(3).equals("20") ? "1" : "0", segment.get(4));
            }
        }
        assertEquals(Set.of("20", "22"), new HashSet<>(levels.values()));
    }

    @Property(tries = 60)
    void writesEveryClaimOnceAndInOrder(
            @ForAll("batches") List<Claim> claims, @ForAll @IntRange(min = 1, max = 4) int claimsPerTransaction) {
        Written written = written(claims, claimsPerTransaction);
        assertEquals(
                claims.stream()
                        .map(claim -> claim.information().accountNumber())
                        .toList(),
                numbers(written, "CLM", 1));
        assertEquals(claims.size(), written.summary().claims());
        assertEquals(written.segments("LX").size(), written.summary().lines());
    }

    @Property(tries = 300)
    void hasAHeaderOf106BytesThatStatesItsDelimiters(
            @ForAll("delimiters") Delimiters delimiters, @ForAll("claims") Claim claim) {
        Written written = Written.by(ExampleClaims.partner().withDelimiters(delimiters), claim);
        String text = written.text();
        assertEquals(delimiters.element(), text.charAt(3));
        assertEquals(delimiters.repetition(), text.charAt(82));
        assertEquals(delimiters.component(), text.charAt(104));
        assertEquals(delimiters.segment(), text.charAt(105));
        assertEquals("GS" + delimiters.element(), text.substring(106, 109));
        assertTrue(text.charAt(text.length() - 1) == delimiters.segment());
    }

    @Property(tries = 60)
    void isReadBackByStaediWithoutAnyError(
            @ForAll("batches") List<Claim> claims, @ForAll @IntRange(min = 1, max = 4) int claimsPerTransaction)
            throws EDIStreamException {
        Written written = written(claims, claimsPerTransaction);
        List<List<String>> read = new ArrayList<>();
        EDIStreamReader reader = EDIInputFactory.newFactory()
                .createEDIStreamReader(new ByteArrayInputStream(written.bytes()), "ISO-8859-1");
        while (reader.hasNext()) {
            EDIStreamEvent event = reader.next();
            assertTrue(!event.isError(), () -> reader.getErrorType() + " at " + reader.getLocation());
            if (event == EDIStreamEvent.START_SEGMENT) {
                read.add(new ArrayList<>(List.of(reader.getText())));
            } else if (event == EDIStreamEvent.ELEMENT_DATA) {
                addTo(read.get(read.size() - 1), reader);
            }
        }
        assertEquals(written.segments(), read);
    }

    /** StAEDI tells components one by one; here they are put together again. */
    private static void addTo(List<String> segment, EDIStreamReader reader) {
        if (reader.getLocation().getComponentPosition() > 1) {
            segment.set(segment.size() - 1, segment.get(segment.size() - 1) + ":" + reader.getText());
        } else {
            segment.add(reader.getText());
        }
    }
}
