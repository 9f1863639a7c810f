package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.Guide;
import io.github.claimwright.validate.element.GuidePlans;

/** A kind of message that can be judged: its guide made ready, and how its transaction sets are told from others. */
public final class Message {
    private final Grammar grammar;
    private final GuidePlans plans;
    private final Versions versions;

    private Message(Guide guide, boolean leveled, Versions versions) {
        this.grammar = new Grammar(guide, leveled);
        this.plans = new GuidePlans(guide);
        this.versions = versions;
    }

    /** The professional claim, 837P. */
    public static Message claim() {
        return Claim.MESSAGE;
    }

    /** The implementation acknowledgment, 999, and the interchange acknowledgment TA1. */
    public static Message acknowledgment() {
        return Acknowledgment.MESSAGE;
    }

    /** The claim acknowledgment, 277CA. */
    public static Message claimAcknowledgment() {
        return ClaimAcknowledgment.MESSAGE;
    }

    Grammar grammar() {
        return grammar;
    }

    GuidePlans plans() {
        return plans;
    }

    Versions versions() {
        return versions;
    }

    private static final class Claim {
        static final Message MESSAGE =
                new Message(Guide.professional(), true, new Versions("837", "HC", "005010X222A1", "005010X222"));
    }

    private static final class ClaimAcknowledgment {
        static final Message MESSAGE =
                new Message(Guide.acknowledgment277(), false, new Versions("277", "HN", "005010X214", "005010X214"));
    }

    private static final class Acknowledgment {
        static final Message MESSAGE =
                new Message(Guide.acknowledgment999(), false, new Versions("999", "FA", "005010X231A1", "005010X231"));
    }
}
