package io.github.claimwright.codes;

import io.github.claimwright.model.Ndc;
import io.github.claimwright.model.NdcUnit;
import java.util.Optional;

/**
 * What an imported FDA directory says of a drug package.
 *
 * @param ndc the package
 * @param description how it is filled, in the publisher's words
 * @param name the proprietary name; empty when only the package file is imported
 * @param form the dosage form, such as {@code SOLUTION}; empty when only the package file is imported
 * @param labeler who sells it
 * @param strength the active ingredients and their strengths, in the publisher's words
 * @param effective when it was marketed
 * @param source where this comes from
 */
public record ListedPackage(
        Ndc ndc,
        String description,
        String name,
        String form,
        String labeler,
        String strength,
        EffectiveRange effective,
        Source source)
        implements Fact {

    /** The unit that claims count the form in, where the form decides it. */
    public Optional<NdcUnit> unit() {
        return DosageForms.unit(form);
    }
}
