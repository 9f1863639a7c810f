package io.github.claimwright.validate.staedi;

import io.github.claimwright.guide.Tag;
import io.github.claimwright.validate.scan.ScanLimits;
import io.github.claimwright.validate.scan.ScannedSegment;
import io.github.claimwright.validate.scan.SegmentScanner;
import io.github.claimwright.validate.scan.Token;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * StAEDI's verdict on each professional claim set of a file. A set reaches StAEDI alone, in an envelope made for it, without
 * the segments at which StAEDI would stop: so no fault of the file keeps it from the sets behind, and only ST to SE is
 * judged.
 */
public final class StaediOpinion {
    private static final int ST = Tag.code("ST");
    private static final String PROFESSIONAL = "005010X222";
    private static final int VERSION = 3;
    private static final int GROUP_VERSION = 8;
    private static final int GS = Tag.code("GS");

    private static final int MOST_ERRORS = 1000;

    private final SegmentScanner scanner;
    private final Consumer<StaediError> errors;
    private boolean professionalGroup;

    private StaediOpinion(InputStream in, Consumer<StaediError> errors) {
        this.scanner = new SegmentScanner(in, ScanLimits.USUAL);
        this.errors = errors;
    }

    /** Reads a file, which the caller closes, and hands over each error as StAEDI meets it, up to 1,000 of a set. */
    public static void of(InputStream in, Consumer<StaediError> errors) throws IOException {
        new StaediOpinion(in, errors).read();
    }

    private void read() throws IOException {
        Token token = scanner.next();
        while (token != Token.END) {
            boolean header = token == Token.SEGMENT;
            while (header) {
                header = take(scanner.segment());
            }
            token = scanner.next();
        }
    }

    /** Has the set read that begins here, if one does; true when it ended at another header. */
    private boolean take(ScannedSegment segment) throws IOException {
        if (segment.tagCode() == GS) {
            professionalGroup = startsWith(segment, GROUP_VERSION);
        }
        if (!isProfessional(segment)) {
            return false;
        }
        SetInput input = new SetInput(scanner);
        new SetReader(input, errors).read(MOST_ERRORS);
        return input.metNextHeader();
    }

    private boolean isProfessional(ScannedSegment segment) {
        return segment.tagCode() == ST && (startsWith(segment, VERSION) || professionalGroup);
    }

    private static boolean startsWith(ScannedSegment segment, int element) {
        if (element >= segment.elements()) {
            return false;
        }
        int start = segment.elementStart(element);
        int length = segment.elementEnd(element) - start;
        for (int i = 0; i < PROFESSIONAL.length(); i++) {
            if (i >= length || segment.bytes()[start + i] != PROFESSIONAL.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
