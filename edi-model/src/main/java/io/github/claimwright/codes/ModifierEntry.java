package io.github.claimwright.codes;

import io.github.claimwright.model.Modifier;
import java.util.List;

/**
 * What is known of a HCPCS modifier.
 *
 * @param modifier the modifier
 * @param meaning what it says, in this project's words
 * @param group what it speaks of
 * @param position where it stands among others: lower numbers first
 * @param excludes modifiers that may not stand on the same line
 * @param perhapsExcludes modifiers that do not fit beside it by inference only
 * @param nebulizerUse when a nebulizer line carries it; empty when it does not
 * @param effective the dates of service for which it is known to hold
 * @param source where this comes from
 */
public record ModifierEntry(
        Modifier modifier,
        String meaning,
        Group group,
        int position,
        List<Modifier> excludes,
        List<Modifier> perhapsExcludes,
        String nebulizerUse,
        EffectiveRange effective,
        Source source)
        implements Fact {

    /** Copies the lists. */
    public ModifierEntry {
        excludes = List.copyOf(excludes);
        perhapsExcludes = List.copyOf(perhapsExcludes);
    }

    /** What a modifier speaks of. */
    public enum Group {
        /** New, used or rented. */
        PRICING,
        /** Competitive bidding. */
        BIDDING,
        /** Which month of a capped rental. */
        RENTAL,
        /** Coverage criteria met or not: KX, GA, GZ, GY. */
        COVERAGE,
        /** Who pays if the payer does not. */
        LIABILITY,
        /** More than the policy covers. */
        UPGRADE,
        /** Which document is missing. */
        DOCUMENTATION,
        /** One drug or several in a unit dose: KO, KP, KQ. */
        DRUG_FORM,
        /** Drug discarded or not: JW, JZ. */
        WASTAGE,
        /** How the drug was bought: JG, TB, UD. */
        ACQUISITION,
        /** Replacements and repairs. */
        REPLACEMENT,
        /** Left or right. */
        LATERALITY,
        /** More modifiers than a line holds. */
        OVERFLOW,
        /** Anything else. */
        OTHER
    }
}
