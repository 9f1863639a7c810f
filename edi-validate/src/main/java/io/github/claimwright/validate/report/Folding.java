package io.github.claimwright.validate.report;

import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.rule.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of one file, with those of one rule above a limit folded into a count.
 *
 * @param shown the findings to be written, in the order of the file
 * @param folded how many more there are, by rule, in the order in which the rules were first broken
 */
record Folding(List<Finding> shown, Map<Rule, Integer> folded) {

    static Folding of(List<Finding> findings, int most) {
        List<Finding> shown = new ArrayList<>();
        Map<Rule, Integer> folded = new LinkedHashMap<>();
        Map<String, Integer> met = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (met.merge(finding.rule().id(), 1, Integer::sum) <= most) {
                shown.add(finding);
            } else {
                folded.merge(finding.rule(), 1, Integer::sum);
            }
        }
        return new Folding(shown, folded);
    }
}
