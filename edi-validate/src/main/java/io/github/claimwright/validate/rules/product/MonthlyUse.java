package io.github.claimwright.validate.rules.product;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.HcpcsEntry.Kind;
import io.github.claimwright.codes.UseMaximum;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Rational;
import io.github.claimwright.validate.history.EarlierDelivery;
import io.github.claimwright.validate.rule.Breaches;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a line takes of the most that Medicare covers, together with the lines and earlier deliveries that share the maximum.
 *
 * @param line the line
 * @param maximum the maximum of its code
 * @param sharing the codes that use it up, its own first
 * @param total the units of this maximum that are taken up to this line
 */
record MonthlyUse(CodedLine line, UseMaximum maximum, List<HcpcsCode> sharing, RunningTotal total) {

    /** Nothing when the code has no maximum, or the line is billed as one that will be denied. */
    static Optional<MonthlyUse> of(CodedLine line, Breaches breaches) {
        if (line.isDenialExpected() || line.isOfKind(Kind.FEE)) {
            return Optional.empty();
        }
        List<CodedLine> claim = line.ofClaim(breaches.codes());
        Optional<Earlier> earlier = Earlier.of(line, breaches);
        return breaches.codes()
                .maximum(line.code(), supplied(line, claim, earlier), line.date())
                .map(maximum -> new Sharing(line, maximum, breaches.codes()).use(claim, earlier));
    }

    private static Set<HcpcsCode> supplied(CodedLine line, List<CodedLine> claim, Optional<Earlier> earlier) {
        Set<HcpcsCode> supplied = new HashSet<>();
        claim.stream().filter(line::isInMonthOf).map(CodedLine::code).forEach(supplied::add);
        earlier.map(Earlier::codesInUse).ifPresent(supplied::addAll);
        return supplied;
    }

    /** Whether the lines up to this one take more than is covered in so many months, and those before it did not. */
    boolean passesMostOf(int months) {
        return total.passes(most(months));
    }

    /** The most units in so many months. */
    BigDecimal most(int months) {
        long length = maximum.period().inMonths();
        long periods = Math.max(1, (months + length - 1) / length);
        return BigDecimal.valueOf(maximum.units()).multiply(BigDecimal.valueOf(periods));
    }

    /** The codes that use the maximum up, as people name them. */
    String codesTogether() {
        return sharing.size() == 1
                ? line.code().value()
                : sharing.stream().map(HcpcsCode::value).collect(Collectors.joining(" and ", "", " together"));
    }

    /** What lowers the maximum; nothing when nothing does. */
    String besideWhat() {
        return maximum.companions().isEmpty()
                ? ""
                : maximum.companions().stream()
                        .map(HcpcsCode::value)
                        .sorted()
                        .collect(Collectors.joining(" or ", " beside ", ""));
    }

    /**
     * Which lines and deliveries use the same maximum up, those of other codes by their share of their own.
     *
     * @param line the line
     * @param maximum the maximum of its code
     * @param codes the tables
     */
    private record Sharing(CodedLine line, UseMaximum maximum, CodeBook codes) {

        MonthlyUse use(List<CodedLine> claim, Optional<Earlier> earlier) {
            Map<HcpcsCode, BigDecimal> before = new TreeMap<>();
            earlier.stream()
                    .flatMap(this::ofOtherCodes)
                    .forEach(delivery -> before.merge(delivery.code(), delivery.units(), BigDecimal::add));
            claim.stream()
                    .filter(other -> other.isBefore(line) && shares(other))
                    .forEach(other -> before.merge(other.code(), other.units(codes), BigDecimal::add));
            List<HcpcsCode> sharing = Stream.concat(Stream.of(line.code()), before.keySet().stream())
                    .distinct()
                    .toList();
            return new MonthlyUse(line, maximum, sharing, new RunningTotal(converted(before), line.units(codes)));
        }

        /** An earlier delivery of the same code is a matter of when a refill is due. */
        private Stream<EarlierDelivery> ofOtherCodes(Earlier earlier) {
            return earlier.stillInUse().stream()
                    .filter(delivery -> !delivery.code().equals(line.code()) && isOfPool(delivery.code()));
        }

        private boolean shares(CodedLine other) {
            return other.date().equals(line.date())
                    && !other.isDenialExpected()
                    && (other.code().equals(line.code()) || isOfPool(other.code()));
        }

        private boolean isOfPool(HcpcsCode other) {
            return !maximum.pool().isEmpty()
                    && codes.maximum(other, Set.of(), line.date())
                            .filter(shared -> shared.pool().equals(maximum.pool()))
                            .isPresent();
        }

        private BigDecimal converted(Map<HcpcsCode, BigDecimal> units) {
            return units.entrySet().stream()
                    .map(entry -> converted(entry.getKey(), entry.getValue()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private BigDecimal converted(HcpcsCode code, BigDecimal units) {
            int own = codes.maximum(code, maximum.companions(), line.date())
                    .map(UseMaximum::units)
                    .orElse(maximum.units());
            return Rational.of(units).times(Rational.of(maximum.units(), own)).rounded(3, RoundingMode.HALF_UP);
        }
    }
}
