package io.github.claimwright.writer;

import io.github.claimwright.envelope.GroupHeader;
import io.github.claimwright.envelope.InterchangeHeader;
import io.github.claimwright.envelope.Receiver;
import io.github.claimwright.envelope.Submitter;
import io.github.claimwright.envelope.TransactionHeader;
import io.github.claimwright.model.Claim;
import io.github.claimwright.model.Contact;
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

    static InterchangeOutput output(ByteArrayOutputStream out) throws IOException {
        return new InterchangeOutput(out, INTERCHANGE, Delimiters.USUAL, LineBreak.LF, Strictness.AS_RECEIVED);
    }

    /** One claim as it was received. */
    static String write(Claim claim) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        InterchangeOutput output = output(bytes);
        output.open(GROUP);
        output.open(transaction("0001"));
        output.write(claim);
        output.finish();
        return bytes.toString(StandardCharsets.US_ASCII);
    }
}
