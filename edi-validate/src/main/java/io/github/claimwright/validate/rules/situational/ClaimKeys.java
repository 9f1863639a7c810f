package io.github.claimwright.validate.rules.situational;

import io.github.claimwright.validate.tree.LoopNode;

/** What tells a claim from others of its file. Never shown. */
final class ClaimKeys {
    private ClaimKeys() {}

    /** Who bills, and the number under which the claim is known there. */
    static String account(LoopNode claim) {
        return text(
                        claim.enclosing("2000A")
                                .flatMap(level -> level.child("2010AA"))
                                .orElse(claim),
                        "NM1",
                        9)
                + '|'
                + text(claim, "CLM", 1);
    }

    /** The account with the patient and everything that is billed. */
    static String everything(LoopNode claim) {
        StringBuilder key = new StringBuilder(account(claim));
        key.append('|').append(text(claim, "CLM", 5));
        claim.enclosing("2000B")
                .flatMap(level -> level.child("2010BA"))
                .ifPresent(member -> key.append('|').append(text(member, "NM1", 9)));
        claim.enclosing("2000C")
                .flatMap(level -> level.child("2010CA"))
                .ifPresent(patient -> key.append('|').append(text(patient, "NM1", 4)));
        for (LoopNode line : claim.children("2400")) {
            key.append('|').append(text(line, "SV1", 1)).append('|').append(text(line, "SV1", 4));
            line.segment("DTP", "472").ifPresent(dtp -> key.append('|').append(dtp.text(3)));
        }
        return key.toString();
    }

    private static String text(LoopNode loop, String tag, int element) {
        return loop.segment(tag).map(segment -> segment.text(element)).orElse("");
    }
}
