package io.github.claimwright.validate.profile;

/** A profile that cannot be used: names the file, the line and the mend. */
public final class ProfileException extends Exception {
    private static final long serialVersionUID = 1L;

    ProfileException(String message) {
        super(message);
    }
}
