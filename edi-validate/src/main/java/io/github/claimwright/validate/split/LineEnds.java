package io.github.claimwright.validate.split;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What follows a segment terminator. */
final class LineEnds {
    private static final int HEADER = 106;
    private static final int REACH = 512;

    private LineEnds() {}

    /** What follows the first header of a stream that can be marked: nothing, LF, or CR and LF. The stream stays where it was. */
    static String of(InputStream in) throws IOException {
        in.mark(REACH);
        String beginning = new String(in.readNBytes(REACH), StandardCharsets.ISO_8859_1);
        in.reset();
        int after = beginning.indexOf("ISA") + HEADER;
        if (beginning.startsWith("\r\n", after)) {
            return "\r\n";
        }
        return beginning.startsWith("\n", after) ? "\n" : "";
    }
}
