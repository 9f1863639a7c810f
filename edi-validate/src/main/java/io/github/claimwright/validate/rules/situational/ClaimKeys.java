package io.github.claimwright.validate.rules.situational;

import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.List;
import java.util.Optional;

/** What tells a claim from others of its file, as numbers: the same for the same text, and for no other that chance brings. */
final class ClaimKeys {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long account;
    private final long everything;
    private final long[] services;

    private ClaimKeys(LoopNode claim) {
        account = mixed(BillingProvider.of(claim), claim, "CLM", 1);
        List<LoopNode> lines = claim.children("2400");
        services = new long[lines.size()];
        long all = mixed(account, claim, "CLM", 5);
        all = mixed(all, claim.enclosing("2000B").flatMap(level -> level.child("2010BA")), "NM1", 9);
        all = mixed(all, claim.enclosing("2000C").flatMap(level -> level.child("2010CA")), "NM1", 4);
        for (int i = 0; i < services.length; i++) {
            services[i] = service(lines.get(i));
            all = mixed(all, services[i]);
        }
        everything = all;
    }

    static ClaimKeys of(LoopNode claim) {
        return claim.once(ClaimKeys.class, ClaimKeys::new);
    }

    /** Who bills, and the number under which the claim is known there. */
    long account() {
        return account;
    }

    /** The account with the patient and everything that is billed. */
    long everything() {
        return everything;
    }

    /** What a line bills, in which quantity, and when; lines are counted from 0. */
    long service(int line) {
        return services[line];
    }

    private static long service(LoopNode line) {
        Optional<SegmentNode> sv1 = line.segment("SV1");
        return mixed(mixed(mixed(0, sv1, 1), sv1, 4), line.segment("DTP", "472"), 3);
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

    /** Who bills, read once for all claims of the provider. */
    private record BillingProvider(long key) {
        static long of(LoopNode claim) {
            Optional<LoopNode> level = claim.enclosing("2000A");
            return level.isEmpty() ? 0 : level.get().once(BillingProvider.class, BillingProvider::read).key;
        }

        private static BillingProvider read(LoopNode level) {
            return new BillingProvider(mixed(0, level.child("2010AA"), "NM1", 9));
        }
    }
}
