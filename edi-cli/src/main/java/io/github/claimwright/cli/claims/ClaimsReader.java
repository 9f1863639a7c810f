package io.github.claimwright.cli.claims;

import io.github.claimwright.cli.claims.ClaimsFile.Group;
import io.github.claimwright.cli.claims.ClaimsFile.Interchange;
import io.github.claimwright.cli.claims.ClaimsFile.PlacedClaim;
import io.github.claimwright.cli.claims.ClaimsFile.Transaction;
import io.github.claimwright.envelope.ClaimPlace;
import io.github.claimwright.envelope.GroupHeader;
import io.github.claimwright.envelope.InterchangeHeader;
import io.github.claimwright.envelope.TransactionHeader;
import io.github.claimwright.model.Claim;
import io.github.claimwright.validate.read.FileListener;
import io.github.claimwright.validate.read.FileReader;
import io.github.claimwright.validate.read.UnreadClaim;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.writer.LineBreak;
import io.github.claimwright.x12.Delimiters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an 837P file whole: its claims, and how its bytes differ from what the writer makes of them. */
public final class ClaimsReader implements FileListener {
    private final byte[] file;
    private final List<Interchange> interchanges = new ArrayList<>();
    private final List<UnreadClaim> unread = new ArrayList<>();
    private @Nullable List<Group> groups;
    private @Nullable List<Transaction> transactions;
    private @Nullable List<PlacedClaim> claims;

    private ClaimsReader(byte[] file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @param unread takes what the model cannot hold, which stays among the differences
     */
    public static ClaimsFile read(byte[] file, List<UnreadClaim> unread) throws IOException {
        ClaimsReader reader = new ClaimsReader(file);
        FileReader.read(new ByteArrayInputStream(file), reader);
        unread.addAll(reader.unread);
        List<String> written = Pieces.of(ClaimsWriter.plain(reader.interchanges));
        return new ClaimsFile(ClaimsFile.VERSION, reader.interchanges, Difference.between(written, Pieces.of(file)));
    }

    @Override
    public void interchange(InterchangeHeader header, Delimiters delimiters) {
        groups = new ArrayList<>();
        transactions = null;
        claims = null;
        interchanges.add(new Interchange(header, delimiters, lineBreak(delimiters.segment()), groups));
    }

    /** What follows the first segment terminator of the file. */
    private LineBreak lineBreak(char terminator) {
        int at = 0;
        while (at < file.length && file[at] != terminator) {
            at++;
        }
        if (at + 1 < file.length && file[at + 1] == '\n') {
            return LineBreak.LF;
        }
        return at + 2 < file.length && file[at + 1] == '\r' && file[at + 2] == '\n' ? LineBreak.CRLF : LineBreak.NONE;
    }

    @Override
    public void group(GroupHeader header) {
        claims = null;
        transactions = new ArrayList<>();
        if (groups != null) {
            groups.add(new Group(header, transactions));
        }
    }

    @Override
    public void transaction(TransactionHeader header) {
        claims = new ArrayList<>();
        if (transactions != null) {
            transactions.add(new Transaction(header, claims));
        }
    }

    @Override
    public void claim(Claim claim, ClaimPlace place) {
        if (claims != null) {
            claims.add(new PlacedClaim(place, claim));
        }
    }

    @Override
    public void unread(UnreadClaim what) {
        unread.add(what);
    }

    @Override
    public void segment(SegmentNode segment) {
        // the differences keep what the model has no word for
    }
}
