package io.github.claimwright.validate;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.validate.profile.Profile;
import io.github.claimwright.validate.scan.ScanLimits;

/** Validators whose limits are so low that a small file exceeds them. */
public final class Limited {
    private Limited() {}

    /** The same validator, which asks a rule only where a loop's values leave it a chance, from the first loop on. */
    public static ClaimValidator closer(ClaimValidator validator) {
        return validator.closerAfter(0);
    }

    /** A validator that holds no more than so many bytes of a segment and of a claim, and findings of a claim. */
    public static ClaimValidator validator(Profile profile, int segmentBytes, int claimBytes, int findings) {
        return new ClaimValidator(profile, CodeBook.embedded(), new ScanLimits(segmentBytes, claimBytes, findings));
    }
}
