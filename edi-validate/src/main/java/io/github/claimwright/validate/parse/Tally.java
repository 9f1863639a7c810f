package io.github.claimwright.validate.parse;

import io.github.claimwright.validate.tree.Counts;

/** Counts while a file is read. */
final class Tally {
    private long interchanges;
    private long groups;
    private long sets;
    private long claims;
    private long lines;

    void interchange() {
        interchanges++;
    }

    void group() {
        groups++;
    }

    void set() {
        sets++;
    }

    /** A segment of an 837P: claims and lines are told by their first segments. */
    void segment(int tagCode) {
        if (tagCode == ControlTags.CLM) {
            claims++;
        } else if (tagCode == ControlTags.LX) {
            lines++;
        }
    }

    boolean isEmpty() {
        return interchanges == 0;
    }

    /** Whether another interchange was there before. */
    boolean severalInterchanges() {
        return interchanges > 1;
    }

    /** Whether some interchange has had more than one group. */
    boolean severalGroups() {
        return groups > interchanges;
    }

    Counts counts(long segments, long bytes) {
        return new Counts(interchanges, groups, sets, claims, lines, segments, bytes);
    }
}
