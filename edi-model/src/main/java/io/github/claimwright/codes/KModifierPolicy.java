package io.github.claimwright.codes;

/** Whether a drug code takes KO, KP or KQ (policy article A52466). */
public enum KModifierPolicy {
    /** A single drug approved by the FDA in unit doses: KO, and never KP or KQ. */
    REQUIRED_KO,
    /** A unit dose that a pharmacy compounds: exactly one of KO, KP, KQ. */
    REQUIRED_ANY,
    /** None of the three: concentrates, J7620, J2545, Q4074. */
    FORBIDDEN,
    /** No source says. */
    NOT_KNOWN,
    /** The modifiers have no meaning here: equipment, supplies, fees, drugs outside the policy. */
    NOT_APPLICABLE
}
