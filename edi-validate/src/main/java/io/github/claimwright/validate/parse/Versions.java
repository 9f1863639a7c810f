package io.github.claimwright.validate.parse;

import io.github.claimwright.validate.tree.SegmentNode;

/** Which guide a version code names. */
final class Versions {
    /** The professional claim as HIPAA adopted it. */
    static final String ADOPTED = "005010X222A1";

    private static final String PROFESSIONAL = "005010X222";

    private Versions() {}

    /** Whether it names the professional claim, with or without errata. */
    static boolean isProfessional(String version) {
        return version.startsWith(PROFESSIONAL);
    }

    static boolean isAdopted(String version) {
        return version.equals(ADOPTED);
    }

    /** What a transaction set is, by its ST or else by its group. */
    static String describe(SegmentNode st, String groupVersion) {
        String version = st.has(3) ? st.text(3) : groupVersion;
        return "a transaction set " + Shown.number(st, 1) + (isCode(version) ? " " + version : "");
    }

    private static boolean isCode(String version) {
        return version.length() <= 12 && version.chars().allMatch(Character::isLetterOrDigit);
    }
}
