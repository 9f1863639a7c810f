package io.github.claimwright.validate.ack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.x12.Element;
import io.github.claimwright.x12.Segment;
import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import io.xlate.edi.stream.EDIStreamValidationError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What has to be true of every acknowledgment, whatever it answers. */
public final class SoundAcks {
    private SoundAcks() {}

    /** Our own engine finds nothing, StAEDI reads the same segments with a sound envelope, and what is counted adds up. */
    public static void assertSound(Acknowledgments acknowledgments, String what) {
        for (AckInterchange interchange : acknowledgments.interchanges()) {
            try {
                assertSound(interchange, what);
            } catch (IOException | EDIStreamException broken) {
                throw new AssertionError(what + " " + text(interchange), broken);
            }
        }
    }

    private static void assertSound(AckInterchange interchange, String what) throws IOException, EDIStreamException {
        String shown = what + "\n" + text(interchange);
        byte[] bytes = interchange.bytes();
        assertEquals(List.of(), AcknowledgmentCheck.of(interchange), shown);
        assertEquals(interchange.segments().stream().map(Segment::tag).toList(), readByStaedi(bytes), shown);
        assertClaimsAddUp(interchange.segments(), shown);
        for (int i = 0; i < interchange.segments().size(); i++) {
            if (interchange.segments().get(i).tag().equals("AK9")) {
                assertAddsUp(interchange.segments(), i, shown);
            }
        }
    }

    /** All 277CA transaction sets: the levels are numbered, and every level's totals are those of the claims below it. */
    private static void assertClaimsAddUp(List<Segment> segments, String shown) {
        List<Segment> set = new ArrayList<>();
        for (Segment segment : segments) {
            set.add(segment);
            if (segment.tag().equals("ST")) {
                set.clear();
            } else if (segment.tag().equals("SE")) {
                ClaimCount.of(set).assertSound(shown);
            }
        }
    }

    static String text(AckInterchange interchange) {
        return new String(interchange.bytes(), StandardCharsets.ISO_8859_1);
    }

    private static List<String> readByStaedi(byte[] bytes) throws EDIStreamException, IOException {
        List<String> tags = new ArrayList<>();
        EDIInputFactory factory = EDIInputFactory.newFactory();
        try (EDIStreamReader reader = factory.createEDIStreamReader(new ByteArrayInputStream(bytes), "ISO-8859-1")) {
            while (reader.hasNext()) {
                EDIStreamEvent event = reader.next();
                if (event == EDIStreamEvent.START_SEGMENT) {
                    tags.add(reader.getText());
                } else if (event.isError() && !isSeparator(reader)) {
                    throw new AssertionError(reader.getErrorType() + " at " + reader.getLocation());
                }
            }
        }
        return tags;
    }

    /** StAEDI takes control characters in ISA11 and ISA16 for faults, where they are separators. */
    private static boolean isSeparator(EDIStreamReader reader) {
        return reader.getErrorType() == EDIStreamValidationError.INVALID_CHARACTER_DATA
                && "ISA".equals(reader.getLocation().getSegmentTag());
    }

    /** AK9 counts what the IK5 segments since AK1 say, unless the group is rejected as such. */
    private static void assertAddsUp(List<Segment> segments, int ak9, String shown) {
        int ak1 = ak9;
        while (!segments.get(ak1).tag().equals("AK1")) {
            ak1--;
        }
        List<Segment> verdicts = segments.subList(ak1, ak9).stream()
                .filter(segment -> segment.tag().equals("IK5"))
                .toList();
        long accepted = verdicts.stream()
                .filter(ik5 -> List.of("A", "E").contains(value(ik5, 1)))
                .count();
        Segment total = segments.get(ak9);
        assertEquals(Long.toString(accepted), value(total, 4), shown);
        if (value(total, 5).isEmpty()) {
            assertEquals(Integer.toString(verdicts.size()), value(total, 3), shown);
        }
    }

    static String value(Segment segment, int element) {
        return segment.elements().size() < element
                ? ""
                : ((Element.Simple) segment.elements().get(element - 1)).value();
    }
}
