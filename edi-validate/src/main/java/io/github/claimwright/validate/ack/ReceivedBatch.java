package io.github.claimwright.validate.ack;

import io.github.claimwright.validate.tree.LoopNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a 277CA says back of a transaction set of claims: its number, who sent it to whom, and its claims. */
final class ReceivedBatch {
    private final List<ReceivedClaim> claims = new ArrayList<>();
    private String number = "UNKNOWN";
    private Party submitter = Party.UNKNOWN;
    private Party receiver = Party.UNKNOWN;

    /** Takes a complete unit of the transaction set. */
    void add(LoopNode unit) {
        if (unit.id().equals("2300")) {
            claims.add(ReceivedClaim.of(unit));
        } else if (unit.parent() == null) {
            number = unit.segment("BHT")
                    .map(bht -> AnswerText.clean(bht.text(3), 1, 50, number))
                    .orElse(number);
            submitter = Party.in(unit.child("1000A"));
            receiver = Party.in(unit.child("1000B"));
        }
    }

    /** The sender's number of it (BHT03). */
    String number() {
        return number;
    }

    Party submitter() {
        return submitter;
    }

    Party receiver() {
        return receiver;
    }

    List<ReceivedClaim> claims() {
        return Collections.unmodifiableList(claims);
    }

    /** Whether the receiver is itself the payer of a claim, and no clearinghouse. */
    boolean isSentToPayer() {
        return claims.stream().map(ReceivedClaim::payer).anyMatch(this::isReceiver);
    }

    private boolean isReceiver(Party payer) {
        return payer.last().equals(receiver.last()) || payer.id().equals(receiver.id());
    }
}
