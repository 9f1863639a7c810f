package io.github.claimwright.validate.element;

import io.github.claimwright.guide.CodeList;
import io.github.claimwright.guide.Dispute;
import io.github.claimwright.guide.Fact;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.Map;
import java.util.Set;

/** Tells a code that X12 does not have from one that only this place does not take. */
final class CodeJudge {
    /** Its model shares one class among several transactions: what it says otherwise is no evidence. */
    private static final String UNSPECIFIC_MODEL = "LFH";

    private final ElementFindings findings;
    private final Map<String, Set<String>> known;

    CodeJudge(ElementFindings findings, Map<String, Set<String>> known) {
        this.findings = findings;
        this.known = known;
    }

    void wrong(SegmentNode segment, ElementPlan element, CodeList expected, int start, int end) {
        String code = ElementFindings.text(segment, start, end);
        if (code.isBlank()) {
            findings.blank(segment, element, "consists of blanks");
        } else {
            findings.code(rule(element, code), segment, element, code, expected);
        }
    }

    private Rule rule(ElementPlan element, String code) {
        if (isDoubtful(element)) {
            return ValueRules.DOUBTFUL;
        }
        Set<String> codes = known.getOrDefault(element.definition().dataElement(), Set.of());
        return codes.contains(code) ? ValueRules.CODE_HERE : ValueRules.CODE;
    }

    private static boolean isDoubtful(ElementPlan element) {
        for (Dispute dispute : element.definition().disputes()) {
            if (dispute.fact() == Fact.CODES && !dispute.source().equals(UNSPECIFIC_MODEL)) {
                return true;
            }
        }
        return false;
    }
}
