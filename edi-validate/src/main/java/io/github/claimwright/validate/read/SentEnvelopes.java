package io.github.claimwright.validate.read;

import static io.github.claimwright.validate.read.Texts.required;

import io.github.claimwright.envelope.GroupHeader;
import io.github.claimwright.envelope.InterchangeHeader;
import io.github.claimwright.envelope.Receiver;
import io.github.claimwright.envelope.Submitter;
import io.github.claimwright.envelope.TransactionHeader;
import io.github.claimwright.model.RefusedValueException;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.writer.LineBreak;
import io.github.claimwright.writer.file.FilePart;
import io.github.claimwright.writer.file.Form;

/** The headers of interchange, group and transaction set. */
final class SentEnvelopes {
    private SentEnvelopes() {}

    /** ISA; its line break is known once it has ended. */
    static FilePart.InterchangeStart interchange(SegmentNode isa) {
        InterchangeHeader header;
        try {
            header = new InterchangeHeader(
                    id(isa, 1),
                    id(isa, 3),
                    id(isa, 5),
                    id(isa, 7),
                    isa.text(9),
                    isa.text(10),
                    isa.text(13),
                    isa.is(14, "1"),
                    isa.text(15));
        } catch (RefusedValueException refused) {
            header = null;
        }
        return new FilePart.InterchangeStart(header, isa.delimiters(), LineBreak.NONE, Form.USUAL);
    }

    private static InterchangeHeader.Id id(SegmentNode isa, int element) {
        return new InterchangeHeader.Id(isa.text(element), isa.text(element + 1).stripTrailing());
    }

    static FilePart.GroupStart group(SegmentNode gs) {
        return new FilePart.GroupStart(
                new GroupHeader(gs.text(2), gs.text(3), gs.text(4), gs.text(5), gs.text(6)), Form.USUAL);
    }

    static TransactionHeader transaction(LoopNode set) {
        SegmentNode bht = required(set, "BHT");
        return new TransactionHeader(
                required(set, "ST").text(2),
                bht.text(2),
                bht.text(3),
                bht.text(4),
                bht.text(5),
                bht.text(6),
                submitter(required(set, "submitter", "1000A")),
                receiver(required(set, "receiver", "1000B")));
    }

    private static Submitter submitter(LoopNode loop) {
        SegmentNode nm1 = required(loop, "NM1");
        return new Submitter(Texts.name(nm1), nm1.text(9), Texts.contacts(loop));
    }

    private static Receiver receiver(LoopNode loop) {
        SegmentNode nm1 = required(loop, "NM1");
        return new Receiver(nm1.text(3), nm1.text(9));
    }
}
