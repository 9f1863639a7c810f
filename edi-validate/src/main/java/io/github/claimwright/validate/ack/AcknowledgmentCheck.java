package io.github.claimwright.validate.ack;

import io.github.claimwright.validate.parse.Audience;
import io.github.claimwright.validate.parse.InterchangeParser;
import io.github.claimwright.validate.parse.Message;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.rule.FindingSink;
import io.github.claimwright.validate.scan.ScanLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Judges acknowledgments by their own guides, with the engine that judges claims. */
public final class AcknowledgmentCheck {
    private AcknowledgmentCheck() {}

    /** Everything that is wrong with an acknowledgment that was made here. */
    public static List<Finding> of(AckInterchange acknowledgment) {
        try {
            Message message =
                    acknowledgment.kind() == AckKind.CLAIM ? Message.claimAcknowledgment() : Message.acknowledgment();
            return check(message, new ByteArrayInputStream(acknowledgment.bytes()));
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes in memory cannot fail to be read", impossible);
        }
    }

    /** Everything that is wrong with TA1 and 999 (005010X231A1) interchanges. The caller closes the stream. */
    public static List<Finding> implementation(InputStream in) throws IOException {
        return check(Message.acknowledgment(), in);
    }

    /** Everything that is wrong with 277CA (005010X214) interchanges. The caller closes the stream. */
    public static List<Finding> claims(InputStream in) throws IOException {
        return check(Message.claimAcknowledgment(), in);
    }

    private static List<Finding> check(Message message, InputStream in) throws IOException {
        List<Finding> findings = new ArrayList<>();
        FindingSink sink = (rule, location, values) -> {
            // what only some payers ask is not asked of an acknowledgment
            if (rule.active()) {
                findings.add(new Finding(rule, rule.severity(), List.of(values), location, null));
            }
        };
        new InterchangeParser(message, in, ScanLimits.USUAL, Audience.of(sink, unit -> {})).parse();
        return findings;
    }
}
