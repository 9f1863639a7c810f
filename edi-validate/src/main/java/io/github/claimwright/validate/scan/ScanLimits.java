package io.github.claimwright.validate.scan;

/**
 * How much of a hostile or broken file is held in memory.
 *
 * @param segmentBytes the longest segment that is kept; longer ones are passed over and reported
 * @param claimBytes the largest claim, with its service lines, that is kept; what exceeds it is passed over and reported
 */
public record ScanLimits(int segmentBytes, int claimBytes) {

    /** 64 KiB a segment, 16 MiB a claim: far above what any real file holds. */
    public static final ScanLimits USUAL = new ScanLimits(64 * 1024, 16 * 1024 * 1024);

    /** Refuses limits below what a header needs. */
    public ScanLimits {
        if (segmentBytes < 256 || claimBytes < segmentBytes) {
            throw new IllegalArgumentException(
                    "limits must be at least 256 bytes a segment, and a claim not below that");
        }
    }
}
