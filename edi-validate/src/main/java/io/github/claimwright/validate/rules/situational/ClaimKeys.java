package io.github.claimwright.validate.rules.situational;

import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.Optional;

/**
 * What tells a claim from others of its file. Never shown.
 *
 * @param account who bills, and the number under which the claim is known there
 * @param everything the account with the patient and everything that is billed
 */
record ClaimKeys(String account, String everything) {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final long FIRST = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    static ClaimKeys of(LoopNode claim) {
        return claim.once(ClaimKeys.class, ClaimKeys::read);
    }

    private static ClaimKeys read(LoopNode claim) {
        String account = account(claim);
        return new ClaimKeys(account, everything(claim, account));
    }

    private static String account(LoopNode claim) {
        return text(
                        claim.enclosing("2000A")
                                .flatMap(level -> level.child("2010AA"))
                                .orElse(claim),
                        "NM1",
                        9)
                + '|'
                + text(claim, "CLM", 1);
    }

    /** The account with a number that is made of all the rest. */
    private static String everything(LoopNode claim, String account) {
        long rest = mixed(0, claim, "CLM", 5);
        rest = mixed(rest, claim.enclosing("2000B").flatMap(level -> level.child("2010BA")), "NM1", 9);
        rest = mixed(rest, claim.enclosing("2000C").flatMap(level -> level.child("2010CA")), "NM1", 4);
        for (LoopNode line : claim.children("2400")) {
            rest = mixed(mixed(rest, line, "SV1", 1), line, "SV1", 4);
            rest = line.segment("DTP", "472").map(dtp -> hash(dtp, 3)).orElse(0L) + rest * SPREAD;
        }
        return account + '|' + rest;
    }

    private static long mixed(long earlier, Optional<LoopNode> loop, String tag, int element) {
        return loop.isPresent() ? mixed(earlier, loop.get(), tag, element) : earlier;
    }

    private static long mixed(long earlier, LoopNode loop, String tag, int element) {
        return earlier * SPREAD
                + loop.segment(tag).map(segment -> hash(segment, element)).orElse(0L);
    }

    /** A number made of an element's text: the same for the same text, and for no other that chance brings. */
    private static long hash(SegmentNode segment, int element) {
        long hash = FIRST;
        for (int i = segment.start(element); i < segment.end(element); i++) {
            hash = (hash ^ (segment.buffer()[i] & 0xFF)) * PRIME;
        }
        return hash;
    }

    /** The keys are a patient's. */
    @Override
    public String toString() {
        return "keys of a claim";
    }

    private static String text(LoopNode loop, String tag, int element) {
        return loop.segment(tag).map(segment -> segment.text(element)).orElse("");
    }
}
