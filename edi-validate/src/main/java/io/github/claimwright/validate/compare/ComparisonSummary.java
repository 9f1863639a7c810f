package io.github.claimwright.validate.compare;

/**
 * How two files compare.
 *
 * @param first claims of the first file
 * @param second claims of the second file
 * @param same claims that both files have and that say the same
 * @param different claims that both files have and that say something else
 * @param onlyInFirst claims of the first file alone
 * @param onlyInSecond claims of the second file alone
 * @param differences how many differences there are, each of a shared level or header counted once
 */
public record ComparisonSummary(
        long first, long second, long same, long different, long onlyInFirst, long onlyInSecond, long differences) {

    /** Whether nothing differs. */
    public boolean isSame() {
        return differences == 0;
    }
}
