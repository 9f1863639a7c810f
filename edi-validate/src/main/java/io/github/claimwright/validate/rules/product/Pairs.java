package io.github.claimwright.validate.rules.product;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.Confidence;
import io.github.claimwright.codes.Pairing;
import io.github.claimwright.codes.Pairing.Relation;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.validate.rule.Breaches;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions to the table of codes that must, may or must not be supplied together. */
final class Pairs {
    private Pairs() {}

    /** What the line's code means for others, in one way. */
    static Stream<Pairing> of(CodedLine line, Relation relation, CodeBook codes) {
        return codes.pairings(line.code(), line.date()).stream().filter(pairing -> pairing.relation() == relation);
    }

    /** The other lines of the claim for the same month. */
    static List<CodedLine> others(CodedLine line, CodeBook codes) {
        return line.ofClaim(codes).stream()
                .filter(other -> !other.isSame(line) && other.isInMonthOf(line))
                .toList();
    }

    /** Where to report: a pairing that was not read as such in the policy makes a warning at most. */
    static Breaches weighed(Pairing pairing, Breaches breaches) {
        return pairing.source().confidence() == Confidence.HIGH ? breaches : breaches.doubtful();
    }

    /** Whether one of the lines carries one of the codes. */
    static boolean anyOf(List<CodedLine> lines, Predicate<HcpcsCode> wanted) {
        return lines.stream().map(CodedLine::code).anyMatch(wanted);
    }

    /** Codes as people list them. */
    static String list(Collection<HcpcsCode> codes) {
        return codes.stream().sorted().map(HcpcsCode::value).collect(Collectors.joining(", "));
    }
}
