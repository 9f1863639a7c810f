package io.github.claimwright.validate.rules.situational;

import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.Optional;

/**
 * What tells a claim from others of its file, as numbers: the same for the same text, and for no other that chance brings.
 *
 * @param account who bills, and the number under which the claim is known there
 * @param everything the account with the patient and everything that is billed
 */
record ClaimKeys(long account, long everything) {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    static ClaimKeys of(LoopNode claim) {
        return claim.once(ClaimKeys.class, ClaimKeys::read);
    }

    private static ClaimKeys read(LoopNode claim) {
        long account = account(claim);
        return new ClaimKeys(account, everything(claim, account));
    }

    private static long account(LoopNode claim) {
        Optional<LoopNode> provider = claim.enclosing("2000A").flatMap(level -> level.child("2010AA"));
        return mixed(mixed(0, provider, "NM1", 9), claim, "CLM", 1);
    }

    private static long everything(LoopNode claim, long account) {
        long all = mixed(account, claim, "CLM", 5);
        all = mixed(all, claim.enclosing("2000B").flatMap(level -> level.child("2010BA")), "NM1", 9);
        all = mixed(all, claim.enclosing("2000C").flatMap(level -> level.child("2010CA")), "NM1", 4);
        for (LoopNode line : claim.children("2400")) {
            all = mixed(all, service(line));
        }
        return all;
    }

    /** What a line bills, in which quantity, and when. */
    static long service(LoopNode line) {
        long service = mixed(mixed(0, line, "SV1", 1), line, "SV1", 4);
        return mixed(service, line.segment("DTP", "472"), 3);
    }

    /** Adds an element to a number, where the loop is there. */
    static long mixed(long earlier, Optional<LoopNode> loop, String tag, int element) {
        return loop.isPresent() ? mixed(earlier, loop.get(), tag, element) : earlier;
    }

    /** Adds an element to a number. */
    static long mixed(long earlier, LoopNode loop, String tag, int element) {
        return mixed(earlier, loop.segment(tag), element);
    }

    private static long mixed(long earlier, Optional<SegmentNode> segment, int element) {
        return mixed(earlier, segment.isPresent() ? segment.get().hash(element) : 0);
    }

    private static long mixed(long earlier, long next) {
        return (earlier * SPREAD) ^ next;
    }

    /** The keys are a patient's. */
    @Override
    public String toString() {
        return "keys of a claim";
    }
}
