package io.github.claimwright.billing;

import io.github.claimwright.model.LineAdjudication;
import io.github.claimwright.model.MemberId;
import io.github.claimwright.model.Money;
import io.github.claimwright.model.OtherCoverage;
import io.github.claimwright.model.OtherPayer;
import io.github.claimwright.model.OtherSubscriber;
import io.github.claimwright.model.OutpatientAdjudication;
import io.github.claimwright.model.Payer;
import io.github.claimwright.model.Reference;
import io.github.claimwright.model.Release;
import io.github.claimwright.order.InsuredPerson;
import io.github.claimwright.order.OtherInsurance;
import io.github.claimwright.order.Patient;
import io.github.claimwright.order.PayerDecision;
import io.github.claimwright.order.PayerNumbers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One other insurance of an order (loops 2320, 2330A and 2330B). */
final class OtherPayerCoverage {
    private static final int LONGEST_NUMBER = 50;

    private final int index;
    private final OtherInsurance insurance;
    private final Notes.About about;

    OtherPayerCoverage(int index, OtherInsurance insurance, Notes.About about) {
        this.index = index;
        this.insurance = insurance;
        this.about = about;
    }

    /**
     * The insurance on a claim.
     *
     * @param patient the patient
     * @param release what the patient signed
     * @param total what the claim charges
     * @param lines what this payer decided of its lines
     * @throws Refused when what the payer decided does not add up, or lacks its date
     */
    OtherCoverage of(Patient patient, Release release, Money total, List<LineAdjudication> lines) {
        WholeDecision whole = WholeDecision.of(insurance, lines, field -> Fields.ofInsurance(index, field), about);
        whole.requireBalance(total);
        @Nullable InsuredPerson holder = insurance.holder();
        return new OtherCoverage(
                holder == null ? OtherCoverage.SELF : holder.relationship(),
                Insured.coverage(insurance.coverage(), Fields.ofInsurance(index, "groupName"), about),
                whole.adjustments(),
                whole.amounts(total),
                release,
                remarks(),
                subscriber(patient, holder),
                payer(whole),
                List.of());
    }

    private OtherSubscriber subscriber(Patient patient, @Nullable InsuredPerson holder) {
        MemberId member = MemberId.of(insurance.memberId());
        return holder == null
                ? new OtherSubscriber(patient.name(), member, patient.address(), List.of())
                : new OtherSubscriber(holder.name(), member, holder.address(), List.of());
    }

    private OtherPayer payer(WholeDecision whole) {
        Payer payer = insurance.payer();
        return new OtherPayer(
                payer.name(), payer.idQualifier(), payer.id(), payer.address(), whole.dateOfClaim(), references());
    }

    private List<Reference> references() {
        PayerNumbers numbers = insurance.numbers();
        List<Reference> references = new ArrayList<>();
        add(references, Reference.PRIOR_AUTHORIZATION, "priorAuthorization", numbers.priorAuthorization());
        add(references, Reference.REFERRAL, "referral", numbers.referral());
        add(references, Reference.PAYER_CLAIM_CONTROL_NUMBER, "claimNumber", numbers.claimNumber());
        return references;
    }

    private void add(List<Reference> references, String kind, String field, @Nullable String number) {
        if (number != null) {
            String path = Fields.ofInsurance(index, field);
            references.add(new Reference(kind, Texts.carried(path, number, LONGEST_NUMBER)));
        }
    }

    private @Nullable OutpatientAdjudication remarks() {
        @Nullable PayerDecision decision = insurance.decision();
        return decision == null || decision.remarks().isEmpty()
                ? null
                : new OutpatientAdjudication(null, null, decision.remarks(), null, null);
    }
}
