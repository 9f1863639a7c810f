package io.github.claimwright.validate.parse;

import io.github.claimwright.validate.scan.ScannedSegment;

/**
 * The levels of a transaction set, each of which is judged as a unit of its own: the head, billing provider (2000A),
 * subscriber (2000B), patient (2000C), claim (2300). A level ends when one of its own or a higher rank begins.
 */
enum Level {
    HEAD("ST"),
    BILLING_PROVIDER("2000A"),
    SUBSCRIBER("2000B"),
    PATIENT("2000C"),
    CLAIM("2300");

    private static final Level[] LEVELS = values();

    private final String loop;

    Level(String loop) {
        this.loop = loop;
    }

    /** The level that the loop is the root of, or else the level of the loop around it. */
    static Level of(String loopId, Level around) {
        for (Level level : LEVELS) {
            if (level.loop.equals(loopId)) {
                return level;
            }
        }
        return around;
    }

    /** Whether the loop is the root of a level. */
    static boolean isRoot(String loopId) {
        for (Level level : LEVELS) {
            if (level.loop.equals(loopId)) {
                return true;
            }
        }
        return false;
    }

    /** The level that the segment begins, or {@code current} for a segment that begins none. */
    static Level begunBy(ScannedSegment segment, Level current) {
        if (segment.hasTag("CLM")) {
            return CLAIM;
        }
        if (!segment.hasTag("HL") || segment.elements() < 4) {
            return current;
        }
        byte[] bytes = segment.bytes();
        int code = segment.elementStart(3);
        if (bytes[code] != '2') {
            return current;
        }
        return switch (bytes[code + 1]) {
            case '0' -> BILLING_PROVIDER;
            case '2' -> SUBSCRIBER;
            case '3' -> PATIENT;
            default -> current;
        };
    }

    boolean isNotAbove(Level other) {
        return compareTo(other) >= 0;
    }
}
