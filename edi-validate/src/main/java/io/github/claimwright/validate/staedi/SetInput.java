package io.github.claimwright.validate.staedi;

import io.github.claimwright.guide.Tag;
import io.github.claimwright.validate.scan.ScannedSegment;
import io.github.claimwright.validate.scan.SegmentScanner;
import io.github.claimwright.validate.scan.Token;
import io.github.claimwright.x12.Delimiters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * One transaction set as a whole interchange: an envelope that is beyond doubt, and between ST and SE those segments of
 * the file that pass the {@link Gate}. It reads the file no further than it is read itself.
 */
final class SetInput extends InputStream {
    private static final int ST = Tag.code("ST");
    private static final int SE = Tag.code("SE");
    private static final int GS = Tag.code("GS");
    private static final int ISA = Tag.code("ISA");
    private static final int GE = Tag.code("GE");
    private static final int IEA = Tag.code("IEA");

    private static final String HEADER =
            "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260101*0000*^*00501*000000001*0*T*:~"
                    + "GS*HC*SENDER*RECEIVER*20260101*0000*1*X*005010X222A1~"
                    + "ST*837*0001*005010X222A1~";
    private static final String TRAILER = "SE*%d*0001~GE*1*1~IEA*1*000000001~";

    private final SegmentScanner scanner;
    private final Delimiters delimiters;
    private final SegmentPlaces places;
    private byte[] current;
    private int position;
    private boolean inside = true;
    private boolean metNextHeader;

    /** Begins at the ST that the scanner stands at. */
    SetInput(SegmentScanner scanner) {
        this.scanner = scanner;
        this.delimiters = scanner.segment().delimiters();
        this.places = new SegmentPlaces(scanner.segment());
        this.current = bytes(HEADER);
    }

    /** Where the segments are in the file. */
    SegmentPlaces places() {
        return places;
    }

    /** Whether the set ended at the ST of the next one or at a GS, at which the scanner stands. */
    boolean metNextHeader() {
        return metNextHeader;
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? current[position++] & 0xFF : -1;
    }

    /** Gives no more than the rest of one segment, so that its place is still known when StAEDI reports on it. */
    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int given = Math.min(length, current.length - position);
        System.arraycopy(current, position, buffer, offset, given);
        position += given;
        return given;
    }

    /** Passes over what StAEDI has not read of the set. */
    void skipRest() throws IOException {
        while (inside) {
            advance();
        }
    }

    private boolean hasMore() throws IOException {
        while (position == current.length && inside) {
            position = 0;
            advance();
        }
        return position < current.length;
    }

    /** Makes the next segment the current one, nothing when it is refused, or the trailer at the end of the set. */
    private void advance() throws IOException {
        Token token = scanner.next();
        ScannedSegment segment = scanner.segment();
        inside = token != Token.END && token != Token.BROKEN_HEADER && !(token == Token.SEGMENT && ends(segment));
        if (!inside) {
            // ST is counted already, SE is to be
            current = bytes(TRAILER.formatted(places.count() + (metTrailer(token) ? 0 : 1)));
        } else if (token == Token.SEGMENT && segment.isTerminated() && Gate.passes(segment) && !isHeader(segment)) {
            places.passed(segment);
            current = copy(segment);
        } else {
            current = new byte[0];
            if (token != Token.EMPTY_SEGMENT && segment.tagCode() != ST) {
                places.refused(scanner.segments());
            }
        }
    }

    /** ST may come twice in a row, and ISA where no header is. */
    private static boolean isHeader(ScannedSegment segment) {
        return segment.tagCode() == ST || segment.tagCode() == ISA;
    }

    private boolean metTrailer(Token token) {
        return token == Token.SEGMENT && scanner.segment().tagCode() == SE;
    }

    private boolean ends(ScannedSegment segment) {
        int tag = segment.tagCode();
        if (tag == SE) {
            places.passed(segment);
        }
        metNextHeader = tag == GS || (tag == ST && places.count() > 1);
        return metNextHeader || tag == SE || tag == GE || tag == IEA || scanner.isAtHeader();
    }

    private byte[] copy(ScannedSegment segment) {
        int length = segment.end() - segment.start();
        byte[] copy = new byte[length + 1];
        System.arraycopy(segment.bytes(), segment.start(), copy, 0, length);
        copy[length] = (byte) delimiters.segment();
        return copy;
    }

    /** A text written with the usual delimiters, with those of the file. */
    private byte[] bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = switch (bytes[i]) {
                case '*' -> (byte) delimiters.element();
                case '^' -> (byte) delimiters.repetition();
                case ':' -> (byte) delimiters.component();
                case '~' -> (byte) delimiters.segment();
                default -> bytes[i];
            };
        }
        return bytes;
    }
}
