package io.github.claimwright.validate.compare;

/**
 * One side of a difference.
 *
 * @param segment the segment's number in its file, from 1; 0 for the file as a whole
 * @param value what stands there
 * @param covered the same with {@code ###} for what may be a patient's
 */
public record Spot(long segment, String value, String covered) {

    /** What stands there, covered up unless values are to be shown. */
    public String text(boolean showValues) {
        return showValues ? value : covered;
    }

    /** The place and the covered value. */
    @Override
    public String toString() {
        return covered + " (segment " + segment + ")";
    }
}
