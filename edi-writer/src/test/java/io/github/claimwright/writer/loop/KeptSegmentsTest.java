package io.github.claimwright.writer.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.claimwright.model.ClaimDetails;
import io.github.claimwright.model.KeptSegment;
import io.github.claimwright.writer.ExampleClaims;
import io.github.claimwright.x12.Segment;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptSegmentsTest {
    private static final Segment UNKNOWN = Segment.of("ZZZ").put(1, "KEPT").build();

    @Test
    void standWhereTheyWereReceived() {
        ClaimDetails details = ClaimDetails.builder()
                .keep(new KeptSegment("2400", 2, 3, UNKNOWN))
                .keep(new KeptSegment("2300", 1, 99, UNKNOWN))
                .keep(new KeptSegment("2400", 2, 2, UNKNOWN))
                .build();
        List<Loop> loops = ClaimLoop.all(ExampleClaims.claim(
                        "A1",
                        ExampleClaims.subscriber("ALDER"),
                        ExampleClaims.rentalLine(null, null),
                        ExampleClaims.rentalLine(null, null))
                .withDetails(details));
        assertEquals(
                List.of("CLM HI ZZZ", "LX SV1 DTP", "LX ZZZ ZZZ SV1 DTP"),
                loops.stream()
                        .map(loop -> String.join(
                                " ", loop.segments().stream().map(Segment::tag).toList()))
                        .toList());
    }

    @Test
    void goWithALoopThatIsNotThereAnyMore() {
        List<Loop> loops = List.of(new Loop("2300", List.of(UNKNOWN)));
        assertEquals(loops, KeptSegments.within(loops, List.of(new KeptSegment("2330B", 1, 1, UNKNOWN))));
        assertSame(loops, KeptSegments.within(loops, List.of()));
    }
}
