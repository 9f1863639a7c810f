package io.github.claimwright.validate.rules.product;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.HcpcsEntry;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.units.Rounding;
import io.github.claimwright.validate.tree.LineView;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A service line whose code and first day can be read, with what the tables say of the code.
 *
 * @param line the service line
 * @param code the HCPCS code
 * @param date the first day of service
 * @param known what the tables say of the code on that day; null when they do not have it
 */
record CodedLine(
        LineView line,
        HcpcsCode code,
        LocalDate date,
        @Nullable HcpcsEntry known) {
    private static final int MOST_LINES = 50;

    /** Limits of a month are multiples of 31 days; no source says what a month is. */
    static final int MONTH_DAYS = 31;

    /** The supplier itself says that the policy does not cover the line. */
    private static final Set<String> DENIAL_EXPECTED = Set.of("GA", "GZ", "GY");

    /** Nothing when the code or the day is missing or unreadable, which other rules say. */
    static Optional<CodedLine> of(LoopNode loop, CodeBook codes) {
        return LineFacts.of(loop, codes).coded();
    }

    /**
     * The same, but nothing when the line's NDC is billed with another code: then the code itself is wrong, which is one
     * finding and not several. Nothing either for a line that no claim has room for, so that the time to compare lines
     * stays bounded.
     */
    static Optional<CodedLine> believed(LoopNode loop, CodeBook codes) {
        return hasRoom(loop)
                ? of(loop, codes).filter(line -> !LineProducts.contradictCode(line.line, codes))
                : Optional.empty();
    }

    /** Whether it is one of the fifty lines that a claim may have. */
    static boolean hasRoom(LoopNode loop) {
        return loop.number() <= MOST_LINES;
    }

    /** All such lines of its claim, itself included, in the order of the file. */
    List<CodedLine> ofClaim(CodeBook codes) {
        LoopNode claim = line.loop().parent();
        return claim == null
                ? List.of(this)
                : claim.children("2400").stream()
                        .limit(MOST_LINES)
                        .flatMap(loop -> of(loop, codes).stream())
                        .toList();
    }

    /** Whether it is the same line of the claim. */
    boolean isSame(CodedLine other) {
        return line.loop() == other.line.loop();
    }

    /** Whether it stands before another line of the claim. */
    boolean isBefore(CodedLine other) {
        return service().ordinal() < other.service().ordinal();
    }

    /**
     * The units that count for limits: the billed ones, or those that the NDC quantity makes if they are fewer, as one of the
     * two is wrong, which is a finding of its own.
     */
    BigDecimal units(CodeBook codes) {
        return DrugLine.of(line.loop(), codes)
                .filter(DrugLine::isInUnitOfProduct)
                .map(drug -> drug.verdict(Rounding.UP_PER_LINE, codes)
                        .expectedUnits()
                        .min(drug.units()))
                .or(line::units)
                .orElse(BigDecimal.ZERO);
    }

    /** Whether both are for the same month, as the coverage limits mean it. */
    boolean isInMonthOf(CodedLine other) {
        return Math.abs(ChronoUnit.DAYS.between(date, other.date)) < MONTH_DAYS;
    }

    /** What the tables say of the code. */
    Optional<HcpcsEntry> entry() {
        return Optional.ofNullable(known);
    }

    boolean isOfKind(HcpcsEntry.Kind kind) {
        return known != null && known.kind() == kind;
    }

    boolean isOfStanding(HcpcsEntry.Standing standing) {
        return known != null && known.standing() == standing;
    }

    boolean carries(String modifier) {
        return line.modifiers().contains(modifier);
    }

    /** Whether GA, GZ or GY say that a denial is expected: what the policy denies is then billed as it should be. */
    boolean isDenialExpected() {
        return line.modifiers().stream().anyMatch(DENIAL_EXPECTED::contains);
    }

    /** The segment that a finding points at. */
    SegmentNode service() {
        return line.service().orElseThrow();
    }
}
