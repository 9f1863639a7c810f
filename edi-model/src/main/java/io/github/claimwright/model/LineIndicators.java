package io.github.claimwright.model;

/**
 * What a line says with a single flag (SV109, SV111, SV112, SV115).
 *
 * @param emergency whether it was an emergency
 * @param epsdt whether it comes from a screening of a child (EPSDT)
 * @param familyPlanning whether it is for family planning
 * @param copayExempt whether the patient owes no copayment
 */
public record LineIndicators(boolean emergency, boolean epsdt, boolean familyPlanning, boolean copayExempt) {
    /** No flag is set. */
    public static final LineIndicators NONE = new LineIndicators(false, false, false, false);
}
