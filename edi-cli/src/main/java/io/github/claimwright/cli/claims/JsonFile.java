package io.github.claimwright.cli.claims;

import io.github.claimwright.envelope.GroupHeader;
import io.github.claimwright.envelope.HierarchyLevel;
import io.github.claimwright.envelope.InterchangeHeader;
import io.github.claimwright.envelope.TransactionHeader;
import io.github.claimwright.model.Claim;
import io.github.claimwright.writer.LineBreak;
import io.github.claimwright.writer.file.Form;
import io.github.claimwright.x12.Delimiters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole file: what stands in the JSON document.
 *
 * @param schemaVersion the version of this form, {@link #VERSION}
 * @param interchanges the interchanges in their order
 */
public record JsonFile(String schemaVersion, List<JsonInterchange> interchanges) {
    /** The version that is written and read. */
    public static final String VERSION = "1";

    /**
     * An interchange.
     *
     * @param header what ISA says; null where only {@code form} has it
     * @param delimiters the delimiters; null for the usual ones
     * @param lineBreak what follows a segment; null for nothing
     * @param form the form in which the header came
     * @param groups the functional groups
     * @param trailer the form in which IEA came
     * @param withoutTrailer whether there is no IEA
     * @param unread why {@code form} holds segments that are no interchange; null for an interchange
     */
    public record JsonInterchange(
            @Nullable InterchangeHeader header,
            @Nullable Delimiters delimiters,
            @Nullable LineBreak lineBreak,
            Form form,
            List<JsonGroup> groups,
            Form trailer,
            boolean withoutTrailer,
            @Nullable String unread) {}

    /**
     * A functional group.
     *
     * @param header what GS says; null where only {@code form} has it
     * @param form the form in which the header came
     * @param transactions the transaction sets
     * @param trailer the form in which GE came
     * @param withoutTrailer whether there is no GE
     * @param unread why {@code form} holds segments that are no group; null for a group
     */
    public record JsonGroup(
            @Nullable GroupHeader header,
            Form form,
            List<JsonTransaction> transactions,
            Form trailer,
            boolean withoutTrailer,
            @Nullable String unread) {}

    /**
     * A transaction set.
     *
     * @param header what ST, BHT, submitter and receiver say; null where only {@code form} has it
     * @param form the form in which the header came
     * @param claims the claims
     * @param trailer the form in which SE came
     * @param withoutTrailer whether there is no SE
     * @param unread why {@code form} holds segments that are no set of claims; null for a set of claims
     */
    public record JsonTransaction(
            @Nullable TransactionHeader header,
            Form form,
            List<JsonClaim> claims,
            Form trailer,
            boolean withoutTrailer,
            @Nullable String unread) {}

    /**
     * A claim.
     *
     * @param opens the highest level of the hierarchy that begins with it; null for no more than it needs
     * @param dependentsFollow whether dependents stand below its subscriber; null for whether its patient is one
     * @param claim what it says. Parties above the levels that it opens may be left out in JSON: they are those of the claim
     *     before
     * @param form the form in which it came
     * @param unread why {@code form} holds segments that are no claim; null for a claim
     */
    public record JsonClaim(
            @Nullable HierarchyLevel opens,
            @Nullable Boolean dependentsFollow,
            @Nullable Claim claim,
            Form form,
            @Nullable String unread) {}
}
