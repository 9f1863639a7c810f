package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.Confidence;
import io.github.claimwright.codes.DiagnosisGroup;
import io.github.claimwright.codes.DiagnosisSupport;
import io.github.claimwright.model.DiagnosisCode;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A diagnosis that the line points to is one for which the policy covers its code. */
public final class CoveredDiagnosis {
    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-DIAGNOSIS")
            .level(PRODUCT)
            .offByDefault()
            .at("2400", "SV107")
            .requires(
                    "A diagnosis that the line points to is in one of the groups for which the policy covers its code")
            .because("Medicare denies the line as not reasonable and necessary.")
            .mend("Point to the diagnosis that the item treats, add it if the record has it; else bill with GA or GZ.")
            .message("none of the diagnoses of the line (%s) covers %s (group %s of A52466)%s")
            .rejectedAs("A8", "488")
            .prevents("CO-50")
            .source(
                    "policy article A52466, ICD-10-CM groups, and LCD L33370; what is inferred there (J7620) is a warning")
            .breachedBy(CoveredDiagnosis::judge);

    private CoveredDiagnosis() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        CodedLine.believed(loop, breaches.codes())
                .filter(line -> !line.isDenialExpected())
                .ifPresent(line -> judge(line, breaches));
    }

    private static void judge(CodedLine line, Breaches breaches) {
        List<DiagnosisSupport> support = breaches.codes().diagnosisSupport(line.code(), line.date());
        List<DiagnosisCode> pointed = LineDiagnoses.pointedTo(line.line());
        if (support.isEmpty() || pointed.isEmpty()) {
            return;
        }
        Set<DiagnosisCode> covering = covering(line, support, breaches.codes());
        if (pointed.stream().noneMatch(covering::contains)) {
            weighed(support, breaches)
                    .at(line.service(), 7, list(pointed), line.code(), groups(support), elsewhere(line, covering));
        }
    }

    private static Set<DiagnosisCode> covering(CodedLine line, List<DiagnosisSupport> support, CodeBook codes) {
        return support.stream()
                .flatMap(pair -> codes.diagnosisGroup(pair.group(), line.date()).stream())
                .map(DiagnosisGroup::codes)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static Breaches weighed(List<DiagnosisSupport> support, Breaches breaches) {
        return support.stream().anyMatch(pair -> pair.source().confidence() == Confidence.HIGH)
                ? breaches
                : breaches.doubtful();
    }

    private static String groups(List<DiagnosisSupport> support) {
        return support.stream().map(pair -> Integer.toString(pair.group())).collect(Collectors.joining(" or "));
    }

    /** A diagnosis of the claim that would do, but that the line does not point to. */
    private static String elsewhere(CodedLine line, Set<DiagnosisCode> covering) {
        List<DiagnosisCode> others = LineDiagnoses.ofClaim(line.line()).stream()
                .filter(covering::contains)
                .toList();
        return others.isEmpty() ? "" : "; " + list(others) + " of the claim would";
    }

    private static String list(List<DiagnosisCode> diagnoses) {
        return diagnoses.stream().map(DiagnosisCode::dotted).collect(Collectors.joining(", "));
    }
}
