package io.github.claimwright.validate.parse;

import io.github.claimwright.validate.tree.SegmentNode;

/**
 * How the transaction sets of a guide are told from others.
 *
 * @param set the code of the transaction set, such as {@code 837}
 * @param group the code of its groups, such as {@code HC}
 * @param adopted the version that HIPAA adopted, such as {@code 005010X222A1}
 * @param family what its versions begin with, with or without errata, such as {@code 005010X222}
 */
record Versions(String set, String group, String adopted, String family) {

    /** Whether a version code names the guide, with or without errata. */
    boolean isOurs(String version) {
        return version.startsWith(family);
    }

    /** Whether a version code names the adopted version. */
    boolean isAdopted(String version) {
        return version.equals(adopted);
    }

    /** Whether the guide is that of acknowledgments, of which an interchange may hold TA1 alone. */
    boolean isAcknowledgment() {
        return group.equals("FA");
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
