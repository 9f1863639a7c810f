package io.github.claimwright.validate.parse;

import org.jspecify.annotations.Nullable;

/**
 * The levels of a transaction set, each of which is judged as a unit of its own: the head, billing provider (2000A),
 * subscriber (2000B), patient (2000C), claim (2300). A level ends when one of its own or a higher rank begins.
 */
enum Level {
    HEAD(0, "ST", ""),
    BILLING_PROVIDER(1, "2000A", "20"),
    SUBSCRIBER(2, "2000B", "22"),
    PATIENT(3, "2000C", "23"),
    CLAIM(4, "2300", "");

    /** How many there are. */
    static final int COUNT = 5;

    private static final Level[] LEVELS = values();

    private final int depth;
    private final String loop;
    private final String code;

    Level(int depth, String loop, String code) {
        this.depth = depth;
        this.loop = loop;
        this.code = code;
    }

    /** The level that the loop is the root of; null when it is the root of none. */
    static @Nullable Level rootedAt(String loopId) {
        for (Level level : LEVELS) {
            if (level.loop.equals(loopId)) {
                return level;
            }
        }
        return null;
    }

    /** The level that a code of HL03 names; null when none has it. */
    static @Nullable Level coded(String hl03) {
        for (Level level : LEVELS) {
            if (!level.code.isEmpty() && level.code.equals(hl03)) {
                return level;
            }
        }
        return null;
    }

    /** The loop at its root. */
    String loop() {
        return loop;
    }

    /** Its code in HL03; empty for the head and for claims. */
    String code() {
        return code;
    }

    /** The level of the hierarchy to which HL02 points. */
    Level above() {
        return this == PATIENT ? SUBSCRIBER : BILLING_PROVIDER;
    }

    /** How far down it is, the head being 0. */
    int depth() {
        return depth;
    }

    boolean isNotAbove(Level other) {
        return depth >= other.depth;
    }
}
