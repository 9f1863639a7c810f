package io.github.claimwright.cli.claims;

import io.github.claimwright.cli.claims.JsonFile.JsonClaim;
import io.github.claimwright.cli.claims.JsonFile.JsonGroup;
import io.github.claimwright.cli.claims.JsonFile.JsonInterchange;
import io.github.claimwright.cli.claims.JsonFile.JsonTransaction;
import io.github.claimwright.envelope.ClaimPlace;
import io.github.claimwright.envelope.HierarchyLevel;
import io.github.claimwright.model.Claim;
import io.github.claimwright.model.RefusedValueException;
import io.github.claimwright.writer.LineBreak;
import io.github.claimwright.writer.file.FileOutput;
import io.github.claimwright.writer.file.FilePart;
import io.github.claimwright.writer.file.Form;
import io.github.claimwright.x12.Delimiters;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the file of a JSON document as 837P. */
public final class JsonParts {
    private final FileOutput output;

    private JsonParts(OutputStream out) {
        this.output = new FileOutput(out);
    }

    /** Writes an entry of a list. */
    @FunctionalInterface
    private interface Writing<T> {
        void write(T entry, Pointer at) throws IOException;
    }

    /**
     * Writes the file to a stream, which the caller closes.
     *
     * @throws JsonFault when a part cannot be written
     * @throws IOException when the stream breaks
     */
    public static void write(JsonFile file, OutputStream out) throws IOException {
        JsonParts parts = new JsonParts(out);
        each(file.interchanges(), Pointer.ROOT.field("interchanges"), parts::interchange);
    }

    private static <T> void each(List<T> entries, Pointer at, Writing<T> writing) throws IOException {
        for (int i = 0; i < entries.size(); i++) {
            writing.write(entries.get(i), at.entry(i));
        }
    }

    private void put(FilePart part, Pointer at) throws IOException {
        try {
            output.write(part);
        } catch (RefusedValueException refused) {
            throw new JsonFault(at, String.valueOf(refused.getMessage()));
        }
    }

    /** Whether these are segments that are no part of any other kind. */
    private boolean isUnread(@Nullable String reason, Form form, Pointer at) throws IOException {
        if (reason != null) {
            put(new FilePart.Unread(reason, form), at);
        }
        return reason != null;
    }

    private void interchange(JsonInterchange interchange, Pointer at) throws IOException {
        if (isUnread(interchange.unread(), interchange.form(), at)) {
            return;
        }
        Delimiters delimiters = interchange.delimiters();
        LineBreak lineBreak = interchange.lineBreak();
        put(
                new FilePart.InterchangeStart(
                        interchange.header(),
                        delimiters == null ? Delimiters.USUAL : delimiters,
                        lineBreak == null ? LineBreak.NONE : lineBreak,
                        interchange.form()),
                at);
        each(interchange.groups(), at.field("groups"), this::group);
        if (!interchange.withoutTrailer()) {
            put(new FilePart.InterchangeEnd(interchange.trailer()), at);
        }
    }

    private void group(JsonGroup group, Pointer at) throws IOException {
        if (isUnread(group.unread(), group.form(), at)) {
            return;
        }
        put(new FilePart.GroupStart(group.header(), group.form()), at);
        each(group.transactions(), at.field("transactions"), this::transaction);
        if (!group.withoutTrailer()) {
            put(new FilePart.GroupEnd(group.trailer()), at);
        }
    }

    private void transaction(JsonTransaction transaction, Pointer at) throws IOException {
        if (isUnread(transaction.unread(), transaction.form(), at)) {
            return;
        }
        put(new FilePart.TransactionStart(transaction.header(), transaction.form()), at);
        each(transaction.claims(), at.field("claims"), this::claim);
        if (!transaction.withoutTrailer()) {
            put(new FilePart.TransactionEnd(transaction.trailer()), at);
        }
    }

    private void claim(JsonClaim entry, Pointer at) throws IOException {
        if (isUnread(entry.unread(), entry.form(), at)) {
            return;
        }
        Claim claim = entry.claim();
        if (claim == null) {
            throw new JsonFault(at.field("claim"), "is missing; expected an object");
        }
        HierarchyLevel opens = entry.opens();
        Boolean follow = entry.dependentsFollow();
        ClaimPlace place = new ClaimPlace(
                opens == null ? HierarchyLevel.CLAIM : opens, follow == null ? claim.dependent() != null : follow);
        put(new FilePart.ClaimPart(claim, place, entry.form()), at);
    }
}
