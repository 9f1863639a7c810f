package io.github.claimwright.validate.profile;

import io.github.claimwright.validate.declared.DeclarationException;

/** A profile that cannot be used: names the file, the line and the mend. */
public final class ProfileException extends Exception {
    private static final long serialVersionUID = 1L;

    ProfileException(String message) {
        super(message);
    }

    static ProfileException at(String profile, int line, String message) {
        return new ProfileException("profile %s, line %d: %s".formatted(profile, line, message));
    }

    static ProfileException at(String profile, DeclarationException wrong) {
        return at(profile, wrong.line(), String.valueOf(wrong.getMessage()));
    }
}
