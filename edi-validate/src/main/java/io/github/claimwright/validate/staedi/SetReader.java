package io.github.claimwright.validate.staedi;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import io.xlate.edi.stream.Location;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Has StAEDI read one transaction set, and tells what it finds. */
final class SetReader {
    private static final EDIInputFactory READERS = readers();
    private static final String CATCH_ALL = "Z";

    private final SetInput input;
    private final SegmentPlaces places;
    private final Consumer<StaediError> errors;
    private final Deque<String> loops = new ArrayDeque<>();
    private Unit before;
    private Unit unit;
    private boolean atClaim;
    private int told;

    /**
     * A claim or level of the hierarchy.
     *
     * @param level the number in the file of the first segment of the level
     * @param start the same of the claim; of the level when it is none
     * @param claim its CLM01; null when it is none, or not read so far
     */
    private record Unit(long level, long start, @Nullable String claim) {}

    /** Tells the errors to whom it may concern. */
    SetReader(SetInput input, Consumer<StaediError> errors) {
        this.input = input;
        this.places = input.places();
        this.errors = errors;
        this.unit = new Unit(places.ordinal(0), places.ordinal(0), null);
        this.before = unit;
    }

    private static EDIInputFactory readers() {
        EDIInputFactory factory = EDIInputFactory.newFactory();
        factory.setProperty(EDIInputFactory.EDI_NEST_HIERARCHICAL_LOOPS, false);
        return factory;
    }

    /** Reads the set to its end, to where StAEDI gives up, or to so many errors. */
    void read(int mostErrors) throws IOException {
        try (EDIStreamReader reader =
                READERS.createEDIStreamReader(input, "ISO-8859-1", ProfessionalSchema.control())) {
            while (reader.hasNext() && told < mostErrors) {
                take(reader, reader.next());
            }
        } catch (EDIStreamException stopped) {
            Location at = stopped.getLocation();
            tell(StaediError.STOPPED, null, at == null ? Long.MAX_VALUE : at.getSegmentPosition(), 0, 0);
        }
        input.skipRest();
    }

    private void take(EDIStreamReader reader, EDIStreamEvent event) {
        switch (event) {
            case START_TRANSACTION -> reader.setTransactionSchema(ProfessionalSchema.schema());
            case START_LOOP -> enter(reader);
            case END_LOOP -> loops.pop();
            case START_SEGMENT -> begin(reader);
            case ELEMENT_DATA -> element(reader);
            case SEGMENT_ERROR -> error(reader, 0, 0);
            case ELEMENT_DATA_ERROR, ELEMENT_OCCURRENCE_ERROR -> elementError(reader);
            default -> {
                // ends of segments and composites, and the envelope
            }
        }
    }

    private void enter(EDIStreamReader reader) {
        String loop = reader.getReferenceCode();
        loops.push(loop);
        if (loop.endsWith(CATCH_ALL)) {
            tell(StaediError.UNKNOWN_LOOP, loop, reader.getLocation().getSegmentPosition(), 1, 0);
        }
    }

    private void begin(EDIStreamReader reader) {
        String tag = reader.getText();
        atClaim = tag.equals("CLM");
        if (atClaim || tag.equals("HL")) {
            long start = places.ordinal(reader.getLocation().getSegmentPosition());
            before = unit;
            unit = new Unit(atClaim ? unit.level() : start, start, null);
        }
    }

    /** The first value of CLM is the claim's number. */
    private void element(EDIStreamReader reader) {
        if (atClaim) {
            unit = new Unit(unit.level(), unit.start(), reader.getText());
            atClaim = false;
        }
    }

    private void elementError(EDIStreamReader reader) {
        Location at = reader.getLocation();
        error(reader, at.getElementPosition(), Math.max(at.getComponentPosition(), 0));
    }

    private void error(EDIStreamReader reader, int element, int component) {
        long number = reader.getLocation().getSegmentPosition();
        if (places.isInside(number)) {
            tell(reader.getErrorType().name(), reader.getReferenceCode(), number, element, component);
        }
    }

    private void tell(String kind, @Nullable String reference, long number, int element, int component) {
        told++;
        // what is missing shows at the segment that begins the next unit
        boolean missing = StaediError.isMissing(kind);
        Unit in = missing && places.ordinal(number) == unit.start() ? before : unit;
        errors.accept(new StaediError(
                kind,
                reference,
                places.location(number, element, component, loops.peek()),
                in.claim(),
                in.level(),
                in.start(),
                places.refusedSince(missesLevel(missing, reference) ? 0 : in.level())));
    }

    /** A level that is missing shows at the end of the set. */
    private static boolean missesLevel(boolean missing, @Nullable String reference) {
        return missing && reference != null && reference.startsWith("2000");
    }
}
