package io.github.claimwright.cli.claims;

import io.github.claimwright.cli.claims.ClaimsFile.Group;
import io.github.claimwright.cli.claims.ClaimsFile.Interchange;
import io.github.claimwright.cli.claims.ClaimsFile.PlacedClaim;
import io.github.claimwright.cli.claims.ClaimsFile.Transaction;
import io.github.claimwright.writer.InterchangeOutput;
import io.github.claimwright.writer.Strictness;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a file of claims as 837P. */
public final class ClaimsWriter {
    private ClaimsWriter() {}

    /**
     * The bytes of the file.
     *
     * @throws MisfitException when the claims and what is said of the form do not fit
     * @throws io.github.claimwright.writer.UnwritableClaimException when a claim cannot be written
     * @throws IOException never, since nothing but memory is written
     */
    public static byte[] bytes(ClaimsFile file) throws IOException, MisfitException {
        byte[] plain = plain(file.interchanges());
        List<String> sent = Difference.applied(file.differences(), Pieces.of(plain));
        return String.join("", sent).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The bytes that the writer makes of the claims alone. */
    static byte[] plain(List<Interchange> interchanges) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Interchange interchange : interchanges) {
            write(interchange, bytes);
        }
        return bytes.toByteArray();
    }

    private static void write(Interchange interchange, ByteArrayOutputStream bytes) throws IOException {
        InterchangeOutput output = new InterchangeOutput(
                bytes, interchange.header(), interchange.delimiters(), interchange.lineBreak(), Strictness.AS_RECEIVED);
        for (Group group : interchange.groups()) {
            output.open(group.header());
            for (Transaction transaction : group.transactions()) {
                output.open(transaction.header());
                for (PlacedClaim claim : transaction.claims()) {
                    output.write(claim.claim(), claim.place());
                }
            }
        }
        output.finish();
    }
}
