package io.github.claimwright.writer.loop;

import java.util.List;

/**
 * Where one claim goes in its transaction set.
 *
 * @param loops what has to be written for it, in order: the levels that it opens, then the claim and its service lines
 * @param next the hierarchy once that is written
 */
public record Placement(List<Loop> loops, Hierarchy next) {

    /** Copies the loops. */
    public Placement {
        loops = List.copyOf(loops);
    }
}
