package io.github.claimwright.validate.read;

import static io.github.claimwright.validate.read.Texts.required;

import io.github.claimwright.envelope.GroupHeader;
import io.github.claimwright.envelope.InterchangeHeader;
import io.github.claimwright.envelope.Receiver;
import io.github.claimwright.envelope.Submitter;
import io.github.claimwright.envelope.TransactionHeader;
import io.github.claimwright.model.OrganizationName;
import io.github.claimwright.model.PartyName;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;

/** The headers of interchange, group and transaction set. */
final class Headers {
    private Headers() {}

    static InterchangeHeader interchange(SegmentNode isa) {
        return new InterchangeHeader(
                id(isa, 1),
                id(isa, 3),
                id(isa, 5),
                id(isa, 7),
                isa.text(9),
                isa.text(10),
                isa.text(13),
                isa.is(14, "1"),
                isa.text(15));
    }

    private static InterchangeHeader.Id id(SegmentNode isa, int element) {
        return new InterchangeHeader.Id(isa.text(element), isa.text(element + 1).stripTrailing());
    }

    static GroupHeader group(SegmentNode gs) {
        return new GroupHeader(gs.text(2), gs.text(3), gs.text(4), gs.text(5), gs.text(6));
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
        return new Submitter(name(nm1), nm1.text(9), Texts.contacts(loop));
    }

    private static PartyName name(SegmentNode nm1) {
        return nm1.is(2, PartyName.PERSON) ? Texts.person(nm1) : new OrganizationName(nm1.text(3));
    }

    private static Receiver receiver(LoopNode loop) {
        SegmentNode nm1 = required(loop, "NM1");
        return new Receiver(nm1.text(3), nm1.text(9));
    }
}
