package io.github.claimwright.validate.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A patient, told from others without a name: the SHA-256 of the member id that claims carry (2010BA NM109), so that no
 * member id is kept in memory or shown. It is a pseudonym: whoever has a member id can compute it.
 *
 * @param hash 64 hexadecimal digits in small letters
 */
public record PatientKey(String hash) {
    private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");

    /** The key of a member id as a claim or a file writes it; hyphens and blanks do not count. */
    public static PatientKey ofMemberId(String memberId) {
        String plain = memberId.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return new PatientKey(HexFormat.of().formatHex(sha256().digest(plain.getBytes(StandardCharsets.UTF_8))));
    }

    /** Reads what a history file holds: a hash, or else a member id. */
    static PatientKey read(String text) {
        return HASH.matcher(text).matches() ? new PatientKey(text.toLowerCase(Locale.ROOT)) : ofMemberId(text);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "PatientKey[not shown]";
    }
}
