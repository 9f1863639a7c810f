package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.HcpcsEntry.Kind;
import io.github.claimwright.codes.Pairing;
import io.github.claimwright.codes.Pairing.Relation;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import java.util.Optional;
import java.util.stream.Stream;

/** Drugs and fees that exclude each other are not billed for the same month. */
public final class ConflictingItems {
    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-CONFLICT")
            .level(PRODUCT)
            .offByDefault()
            .at("2400", "SV101")
            .requires(
                    "Drugs that exclude each other (two short-acting or two long-acting beta agonists, ipratropium beside revefenacin, albuterol beside J7620) and fees for the same period are not billed together")
            .because("Medicare denies the one that the other excludes.")
            .mend(
                    "Bill the drug that the patient uses; the other only with GA or GZ. Check whether one of the two was stopped.")
            .message("%s and %s are not covered in the same period: %s")
            .rejectedAs("A8", "454")
            .prevents("CO-50")
            .source("LCD L33370 and policy article A52466; what is inferred, or was delivered before, is a warning")
            .breachedBy(ConflictingItems::judge);

    private ConflictingItems() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        CodedLine.believed(loop, breaches.codes())
                .filter(line -> !line.isDenialExpected())
                .ifPresent(line -> {
                    if (!onClaim(line, breaches)) {
                        earlier(line, breaches);
                    }
                });
    }

    /** The line that is denied reports; where either may be, the later one. */
    private static boolean onClaim(CodedLine line, Breaches breaches) {
        CodeBook codes = breaches.codes();
        Optional<Conflict> conflict = Pairs.others(line, codes).stream()
                .filter(other -> !other.isDenialExpected())
                .flatMap(other -> between(line, other.code(), codes)
                        .filter(pairing -> pairing.relation() == Relation.DENIES || other.isBefore(line))
                        .map(pairing -> new Conflict(other.code(), pairing)))
                .findFirst();
        conflict.ifPresent(found -> found.report(line, Pairs.weighed(found.pairing(), breaches)));
        return conflict.isPresent();
    }

    /** When a fee may follow an earlier one is asked for itself. */
    private static void earlier(CodedLine line, Breaches breaches) {
        Earlier.of(line, breaches).filter(earlier -> !line.isOfKind(Kind.FEE)).stream()
                .flatMap(earlier -> earlier.codesInUse().stream().sorted())
                .flatMap(code -> between(line, code, breaches.codes()).map(pairing -> new Conflict(code, pairing)))
                .findFirst()
                .ifPresent(found -> found.report(line, breaches.doubtful()));
    }

    /** Why the line is not covered beside the other code. */
    private static Stream<Pairing> between(CodedLine line, HcpcsCode other, CodeBook codes) {
        return Stream.concat(
                codes.pairings(other, line.date()).stream()
                        .filter(pairing ->
                                pairing.relation() == Relation.EXCLUDES || pairing.relation() == Relation.DENIES)
                        .filter(pairing -> pairing.codes().contains(line.code())),
                Pairs.of(line, Relation.EXCLUDES, codes)
                        .filter(pairing -> pairing.codes().contains(other)));
    }

    /**
     * What stands in the way of a line.
     *
     * @param other the other code
     * @param pairing why
     */
    private record Conflict(HcpcsCode other, Pairing pairing) {
        void report(CodedLine line, Breaches breaches) {
            breaches.atComponent(line.service(), 1, 2, line.code(), other, pairing.meaning());
        }
    }
}
