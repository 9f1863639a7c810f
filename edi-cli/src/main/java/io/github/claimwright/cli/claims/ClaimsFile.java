package io.github.claimwright.cli.claims;

import io.github.claimwright.envelope.ClaimPlace;
import io.github.claimwright.envelope.GroupHeader;
import io.github.claimwright.envelope.InterchangeHeader;
import io.github.claimwright.envelope.TransactionHeader;
import io.github.claimwright.model.Claim;
import io.github.claimwright.writer.LineBreak;
import io.github.claimwright.x12.Delimiters;
import java.util.List;

/**
 * A whole 837P file: its envelopes and claims in the model's words, and how it differs from what the writer makes of them.
 *
 * @param schemaVersion the version of this form
 * @param interchanges the interchanges in the order of the file
 * @param differences what the file says otherwise than the writer would, in the order of the file
 */
public record ClaimsFile(String schemaVersion, List<Interchange> interchanges, List<Difference> differences) {
    /** The version that is written and read. */
    public static final String VERSION = "1";

    /** Copies the lists. */
    public ClaimsFile {
        interchanges = List.copyOf(interchanges);
        differences = List.copyOf(differences);
    }

    /** How many claims it holds. */
    public long claims() {
        return interchanges.stream()
                .flatMap(interchange -> interchange.groups().stream())
                .flatMap(group -> group.transactions().stream())
                .mapToLong(transaction -> transaction.claims().size())
                .sum();
    }

    /**
     * One interchange.
     *
     * @param header what ISA says
     * @param delimiters its delimiters
     * @param lineBreak what follows each segment terminator
     * @param groups its functional groups
     */
    public record Interchange(
            InterchangeHeader header, Delimiters delimiters, LineBreak lineBreak, List<Group> groups) {}

    /**
     * One functional group.
     *
     * @param header what GS says
     * @param transactions its transaction sets
     */
    public record Group(GroupHeader header, List<Transaction> transactions) {}

    /**
     * One transaction set.
     *
     * @param header what ST, BHT, submitter and receiver say
     * @param claims its claims with their place in the hierarchy
     */
    public record Transaction(TransactionHeader header, List<PlacedClaim> claims) {}

    /**
     * A claim where it stands.
     *
     * @param place the levels that begin with it
     * @param claim the claim, with everybody above it in the hierarchy
     */
    public record PlacedClaim(ClaimPlace place, Claim claim) {}
}
