package io.github.claimwright.writer;

import io.github.claimwright.envelope.ClaimPlace;
import io.github.claimwright.envelope.GroupHeader;
import io.github.claimwright.envelope.HierarchyLevel;
import io.github.claimwright.envelope.InterchangeHeader;
import io.github.claimwright.envelope.Receiver;
import io.github.claimwright.envelope.Submitter;
import io.github.claimwright.envelope.TransactionHeader;
import io.github.claimwright.model.Claim;
import io.github.claimwright.model.Contact;
import io.github.claimwright.writer.file.FileOutput;
import io.github.claimwright.writer.file.FilePart.ClaimPart;
import io.github.claimwright.writer.file.FilePart.GroupEnd;
import io.github.claimwright.writer.file.FilePart.GroupStart;
import io.github.claimwright.writer.file.FilePart.InterchangeEnd;
import io.github.claimwright.writer.file.FilePart.InterchangeStart;
import io.github.claimwright.writer.file.FilePart.TransactionEnd;
import io.github.claimwright.writer.file.FilePart.TransactionStart;
import io.github.claimwright.writer.file.Form;
import io.github.claimwright.x12.Delimiters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Claims written again with the headers that they came with. */
final class Received {
    static final InterchangeHeader INTERCHANGE = new InterchangeHeader(
            new InterchangeHeader.Id("03", "AUTH"),
            InterchangeHeader.NO_INFORMATION,
            new InterchangeHeader.Id("30", "390000001"),
            new InterchangeHeader.Id("ZZ", "RECEIVER01"),
            "260102",
            "0304",
            "000000077",
            true,
            "P");
    static final GroupHeader GROUP = new GroupHeader("SENDER", "RECEIVER", "20260102", "030405", "88");

    private Received() {}

    static TransactionHeader transaction(String number) {
        return new TransactionHeader(
                number,
                TransactionHeader.REISSUE,
                "BATCH1",
                "20260102",
                "0304",
                TransactionHeader.REPORTING,
                new Submitter("LAKESIDE", "S1", new Contact("DESK", "6085550100", null, null)),
                new Receiver("PLAN", "R1"));
    }

    static FileOutput output(ByteArrayOutputStream out) throws IOException {
        FileOutput output = new FileOutput(out);
        output.write(new InterchangeStart(INTERCHANGE, Delimiters.USUAL, LineBreak.LF, Form.USUAL));
        output.write(new GroupStart(GROUP, Form.USUAL));
        return output;
    }

    static ClaimPart claim(Claim claim, HierarchyLevel opens) {
        return new ClaimPart(claim, new ClaimPlace(opens, claim.dependent() != null), Form.USUAL);
    }

    static TransactionStart transactionStart(String number) {
        return new TransactionStart(transaction(number), Form.USUAL);
    }

    /** One claim as it was received. */
    static String write(Claim claim) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FileOutput output = output(bytes);
        output.write(transactionStart("0001"));
        output.write(claim(claim, HierarchyLevel.CLAIM));
        output.write(new TransactionEnd(Form.USUAL));
        output.write(new GroupEnd(Form.USUAL));
        output.write(new InterchangeEnd(Form.USUAL));
        return bytes.toString(StandardCharsets.US_ASCII);
    }
}
