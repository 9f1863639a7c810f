package io.github.claimwright.validate;

import io.github.claimwright.validate.parse.Audience;
import io.github.claimwright.validate.parse.InterchangeParser;
import io.github.claimwright.validate.parse.Message;
import io.github.claimwright.validate.scan.ScanLimits;
import io.github.claimwright.validate.tree.SegmentNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Goes through a file segment by segment, and judges nothing. */
public final class SegmentWalk {
    private SegmentWalk() {}

    /**
     * Shows every segment of a stream, which the caller closes, in the order of the file. A segment has the loop that the
     * validator puts it in, and none where the guide has no place for it; it is void after the call.
     */
    public static void through(InputStream in, Consumer<SegmentNode> segments) throws IOException {
        new InterchangeParser(Message.claim(), in, ScanLimits.USUAL, Audience.of(segments::accept)).parse();
    }
}
