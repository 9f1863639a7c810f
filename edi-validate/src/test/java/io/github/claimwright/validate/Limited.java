package io.github.claimwright.validate;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.validate.profile.Profile;
import io.github.claimwright.validate.scan.ScanLimits;

/** Validators with limits so low that a small file exceeds them. */
public final class Limited {
    private Limited() {}

    /** A validator that holds no more than so many bytes of a segment and of a claim, and findings of a claim. */
    public static ClaimValidator validator(Profile profile, int segmentBytes, int claimBytes, int findings) {
        return new ClaimValidator(profile, CodeBook.embedded(), new ScanLimits(segmentBytes, claimBytes, findings));
    }
}
