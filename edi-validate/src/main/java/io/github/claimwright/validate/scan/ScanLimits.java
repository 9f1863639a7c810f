package io.github.claimwright.validate.scan;

/**
 * How much of a hostile or broken file is held in memory.
 *
 * @param segmentBytes the longest segment that is kept; longer ones are passed over and reported
 * @param claimBytes the largest claim, with its service lines, that is kept; what exceeds it is passed over and reported
 * @param findings the most findings of one claim that are kept; how many more there are is reported
 */
public record ScanLimits(int segmentBytes, int claimBytes, int findings) {
    private static final int USUAL_FINDINGS = 1000;

    /** 64 KiB a segment, 16 MiB and 1,000 findings a claim: far above what any real file holds. */
    public static final ScanLimits USUAL = new ScanLimits(64 * 1024, 16 * 1024 * 1024);

    /** Limits of bytes, with the usual number of findings. */
    public ScanLimits(int segmentBytes, int claimBytes) {
        this(segmentBytes, claimBytes, USUAL_FINDINGS);
    }

    /** Refuses limits below what a header needs. */
    public ScanLimits {
        if (segmentBytes < 256 || claimBytes < segmentBytes || findings < 1) {
            throw new IllegalArgumentException(
                    "limits must be at least 256 bytes a segment, a claim not below that, and one finding");
        }
    }
}
