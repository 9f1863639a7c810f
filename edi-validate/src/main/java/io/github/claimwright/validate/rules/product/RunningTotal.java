package io.github.claimwright.validate.rules.product;

import io.github.claimwright.codes.CodeBook;
import java.math.BigDecimal;
import java.util.List;

/**
 * The units of several lines, counted up to one of them: a limit of all together is reported once, where it is passed.
 *
 * @param before the units of the lines before it
 * @param own its own units
 */
record RunningTotal(BigDecimal before, BigDecimal own) {

    /** Counts the lines up to the given one, which is one of them. */
    static RunningTotal upTo(CodedLine line, List<CodedLine> lines, CodeBook codes) {
        BigDecimal before = lines.stream()
                .filter(other -> other.isBefore(line))
                .map(other -> other.units(codes))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new RunningTotal(before, line.units(codes));
    }

    /** The units with those of the line. */
    BigDecimal including() {
        return before.add(own);
    }

    /** Whether this is the line that goes beyond the limit. */
    boolean passes(BigDecimal limit) {
        return before.compareTo(limit) <= 0 && including().compareTo(limit) > 0;
    }
}
