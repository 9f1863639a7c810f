package io.github.claimwright.codes;

import io.github.claimwright.model.HcpcsCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a HCPCS code. Limits and diagnosis groups have dates and sources of their own: ask {@link CodeBook}.
 *
 * @param code the code
 * @param name a short name in this project's words
 * @param ingredients the active ingredients of a drug; empty for anything else
 * @param drugs the same as plain names, by which codes of one drug find each other
 * @param kind what it is
 * @param unit what one unit stands for; null when every claim says it by itself
 * @param form how a nebulizer drug is supplied
 * @param compounded whether a pharmacy makes it
 * @param kPolicy whether it takes KO, KP or KQ
 * @param standing how Medicare treats it in a nebulizer setting
 * @param cappedRental whether Medicare rents it for thirteen months (pricing indicator 36)
 * @param note what a biller should also know; may be empty
 * @param effective the dates of service for which the code is known to exist
 * @param revised when the code was last changed; null when no source says
 * @param source where this comes from
 */
public record HcpcsEntry(
        HcpcsCode code,
        String name,
        String ingredients,
        List<String> drugs,
        Kind kind,
        @Nullable BillingUnit unit,
        Form form,
        boolean compounded,
        KModifierPolicy kPolicy,
        Standing standing,
        boolean cappedRental,
        String note,
        EffectiveRange effective,
        @Nullable LocalDate revised,
        Source source)
        implements Fact {

    /** Copies the drugs. */
    public HcpcsEntry {
        drugs = List.copyOf(drugs);
    }

    /** What a code stands for. */
    public enum Kind {
        /** A drug. */
        DRUG,
        /** A device. */
        EQUIPMENT,
        /** An accessory, or water and saline. */
        SUPPLY,
        /** A dispensing fee. */
        FEE
    }

    /** How a nebulizer drug is supplied. */
    public enum Form {
        /** Ready to use, a dose to a container. */
        UNIT_DOSE,
        /** To be diluted before use. */
        CONCENTRATED,
        /** The code says nothing of it. */
        NONE
    }

    /** How Medicare treats a code in a nebulizer setting (L33370, A52466). */
    public enum Standing {
        /** Paid when the coverage criteria are met. */
        COVERED,
        /** Always denied as not reasonable and necessary. */
        DENIED,
        /** Not valid for submission: no product approved by the FDA, or the wrong code. */
        INVALID,
        /** Still in the policy, but the drug is no longer made. */
        DISCONTINUED,
        /** No Medicare benefit. */
        NOT_COVERED,
        /** Not a home nebulizer item. */
        OUTSIDE_POLICY,
        /** Decided claim by claim. */
        BY_CLAIM
    }
}
