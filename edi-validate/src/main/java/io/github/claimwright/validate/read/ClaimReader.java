package io.github.claimwright.validate.read;

import io.github.claimwright.model.Claim;
import io.github.claimwright.model.RefusedValueException;
import io.github.claimwright.validate.parse.InterchangeParser;
import io.github.claimwright.validate.scan.ScanLimits;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Reads the claims of an 837P file, one after the other. It judges nothing: what is wrong with a file is for the validator
 * to say; a claim that the model cannot hold is handed over as unread with the reason.
 */
public final class ClaimReader {
    private final Consumer<Claim> claims;
    private final Consumer<UnreadClaim> unread;

    private ClaimReader(Consumer<Claim> claims, Consumer<UnreadClaim> unread) {
        this.claims = claims;
        this.unread = unread;
    }

    /** Reads a stream to its end; the caller closes it. */
    public static void read(InputStream in, Consumer<Claim> claims, Consumer<UnreadClaim> unread) throws IOException {
        ClaimReader reader = new ClaimReader(claims, unread);
        new InterchangeParser(in, ScanLimits.USUAL, (rule, location, values) -> {}, reader::take).parse();
    }

    private void take(LoopNode unit) {
        if (!unit.id().equals("2300")) {
            return;
        }
        try {
            claims.accept(new ClaimOfLoops(unit).claim());
        } catch (RefusedValueException refused) {
            unread.accept(new UnreadClaim(
                    unit.segment("CLM").map(clm -> clm.text(1)).orElse(null),
                    unit.segment("CLM").map(SegmentNode::ordinal).orElse(0L),
                    String.valueOf(refused.getMessage())));
        }
    }
}
