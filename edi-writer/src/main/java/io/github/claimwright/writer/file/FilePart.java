package io.github.claimwright.writer.file;

import io.github.claimwright.envelope.ClaimPlace;
import io.github.claimwright.envelope.GroupHeader;
import io.github.claimwright.envelope.InterchangeHeader;
import io.github.claimwright.envelope.TransactionHeader;
import io.github.claimwright.model.Claim;
import io.github.claimwright.writer.LineBreak;
import io.github.claimwright.x12.Delimiters;
import org.jspecify.annotations.Nullable;

/** A part of a file: a header, a claim, a trailer. All parts of a file in their order are the file. */
public sealed interface FilePart {

    /** The form in which it came; {@link Form#USUAL} for what is new. */
    Form form();

    /** The same part in another form. */
    FilePart in(Form other);

    /**
     * An interchange begins (ISA).
     *
     * @param header what ISA says; null where the model cannot hold it, and the form alone has it
     * @param delimiters the delimiters of the interchange
     * @param lineBreak what usually follows a segment
     * @param form the form in which it came
     */
    record InterchangeStart(@Nullable InterchangeHeader header, Delimiters delimiters, LineBreak lineBreak, Form form)
            implements FilePart {
        @Override
        public InterchangeStart in(Form other) {
            return new InterchangeStart(header, delimiters, lineBreak, other);
        }
    }

    /**
     * A functional group begins (GS).
     *
     * @param header what GS says; null where the model cannot hold it, and the form alone has it
     * @param form the form in which it came
     */
    record GroupStart(@Nullable GroupHeader header, Form form) implements FilePart {
        @Override
        public GroupStart in(Form other) {
            return new GroupStart(header, other);
        }
    }

    /**
     * A transaction set begins (ST to loop 1000B).
     *
     * @param header what it says; null where the model cannot hold it, and the form alone has it
     * @param form the form in which it came
     */
    record TransactionStart(@Nullable TransactionHeader header, Form form) implements FilePart {
        @Override
        public TransactionStart in(Form other) {
            return new TransactionStart(header, other);
        }
    }

    /**
     * A claim, with the levels of the hierarchy that it opens.
     *
     * @param claim what it says
     * @param place the levels that it opens
     * @param form the form in which it came
     */
    record ClaimPart(Claim claim, ClaimPlace place, Form form) implements FilePart {
        @Override
        public ClaimPart in(Form other) {
            return new ClaimPart(claim, place, other);
        }
    }

    /**
     * Segments that the model cannot hold: a claim that it refuses, another kind of transaction set, what has no place. The
     * form alone has them.
     *
     * @param reason what was refused, in a sentence without values
     * @param form the segments
     */
    record Unread(String reason, Form form) implements FilePart {
        @Override
        public Unread in(Form other) {
            return new Unread(reason, other);
        }
    }

    /**
     * A transaction set ends (SE).
     *
     * @param form the form in which it came
     */
    record TransactionEnd(Form form) implements FilePart {
        @Override
        public TransactionEnd in(Form other) {
            return new TransactionEnd(other);
        }
    }

    /**
     * A functional group ends (GE).
     *
     * @param form the form in which it came
     */
    record GroupEnd(Form form) implements FilePart {
        @Override
        public GroupEnd in(Form other) {
            return new GroupEnd(other);
        }
    }

    /**
     * An interchange ends (IEA).
     *
     * @param form the form in which it came
     */
    record InterchangeEnd(Form form) implements FilePart {
        @Override
        public InterchangeEnd in(Form other) {
            return new InterchangeEnd(other);
        }
    }
}
