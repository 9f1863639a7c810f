package io.github.claimwright.billing;

import io.github.claimwright.model.Reference;
import io.github.claimwright.order.ClaimWishes;
import io.github.claimwright.order.Correction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers that the payer gave: of an earlier claim, of a prior authorization, of a referral (REF). */
final class ClaimReferences {
    private static final int LONGEST = 50;

    private ClaimReferences() {}

    /**
     * The numbers of a whole claim.
     *
     * @throws Refused when a claim cannot carry one
     */
    static List<Reference> of(ClaimWishes wishes) {
        List<Reference> references = numbers(
                Fields.CLAIM_REFERRAL,
                wishes.referral(),
                Fields.CLAIM_PRIOR_AUTHORIZATION,
                wishes.priorAuthorization());
        @Nullable Correction correction = wishes.correction();
        if (correction != null) {
            String field = correction.kind() == Correction.Kind.VOID ? Fields.VOIDS : Fields.REPLACES;
            add(references, field, Reference.PAYER_CLAIM_CONTROL_NUMBER, correction.payerClaimNumber());
        }
        return references;
    }

    /**
     * The numbers of one line.
     *
     * @throws Refused when a line cannot carry one
     */
    static List<Reference> ofLine(@Nullable String referral, @Nullable String authorization) {
        return numbers(Fields.REFERRAL, referral, Fields.PRIOR_AUTHORIZATION, authorization);
    }

    private static List<Reference> numbers(
            String referralField,
            @Nullable String referral,
            String authorizationField,
            @Nullable String authorization) {
        List<Reference> references = new ArrayList<>();
        add(references, referralField, Reference.REFERRAL, referral);
        add(references, authorizationField, Reference.PRIOR_AUTHORIZATION, authorization);
        return references;
    }

    private static void add(List<Reference> references, String field, String kind, @Nullable String number) {
        if (number != null) {
            references.add(new Reference(kind, Texts.carried(field, number, LONGEST)));
        }
    }
}
