package io.github.claimwright.writer.check;

import io.github.claimwright.model.Address;
import io.github.claimwright.model.Claim;
import io.github.claimwright.model.LineAdjudication;
import io.github.claimwright.model.OtherCoverage;
import io.github.claimwright.model.Reference;
import io.github.claimwright.model.ServiceLine;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the guide asks of a claim because of something else that the claim says. */
public final class ClaimNeeds {
    private final Claim claim;
    private @Nullable Fault fault;

    private ClaimNeeds(Claim claim) {
        this.claim = claim;
    }

    /** The first need that the claim does not meet; null when it meets all. */
    public static @Nullable Fault fault(Claim claim) {
        ClaimNeeds needs = new ClaimNeeds(claim);
        needs.fullZip();
        needs.patient();
        needs.earlierClaim();
        needs.otherPayers();
        return needs.fault;
    }

    private void fullZip() {
        Address address = claim.billingProvider().address();
        need(
                address.hasFullZip() || address.country() != null,
                "2010AA",
                "N403",
                "billing provider ZIP code",
                new TextFault("has five digits where the guide wants nine", "add the last four digits"));
    }

    /** The subscriber's address and birth date are wanted only of a patient. */
    private void patient() {
        if (claim.dependent() == null) {
            need(claim.subscriber().address() != null, "2010BA", "N3", "address of a subscriber who is the patient");
            need(
                    claim.subscriber().demographics() != null,
                    "2010BA",
                    "DMG",
                    "birth date and sex of a subscriber who is the patient");
        }
    }

    private void earlierClaim() {
        need(
                !claim.information().refersToEarlierClaim()
                        || claim.details()
                                .reference(Reference.PAYER_CLAIM_CONTROL_NUMBER)
                                .isPresent(),
                "2300",
                "REF02",
                "payer claim control number (REF*F8) of a replacement or void");
    }

    /** Every payer that a line or a number speaks of has to be one of the claim's. */
    private void otherPayers() {
        Set<String> payers = new HashSet<>();
        for (OtherCoverage other : claim.details().otherCoverages()) {
            payers.add(other.payer().id());
        }
        int number = 0;
        for (ServiceLine line : claim.lines()) {
            number++;
            for (LineAdjudication adjudication : line.details().adjudications()) {
                known(payers, adjudication.payerId(), number);
            }
        }
    }

    private void known(Set<String> payers, String payer, int line) {
        if (fault == null && !payers.contains(payer)) {
            fault = new Fault(
                    line,
                    "2430",
                    "SVD01",
                    "payer id of a line adjudication",
                    new TextFault(
                            "is none of the claim's other payers", "add that payer as another coverage of the claim"));
        }
    }

    private void need(boolean met, String loop, String reference, String field) {
        need(met, loop, reference, field, TextFault.MISSING);
    }

    private void need(boolean met, String loop, String reference, String field, TextFault problem) {
        if (fault == null && !met) {
            fault = new Fault(0, loop, reference, field, problem);
        }
    }
}
