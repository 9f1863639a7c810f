package io.github.claimwright.validate.report;

import io.github.claimwright.validate.rule.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found in no unit that is drawn: in envelopes, at the end of the file, and in claims beyond the limit. */
final class HtmlOutside {
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Finding> firstLeft = new LinkedHashMap<>();
    private final Map<String, Long> left = new LinkedHashMap<>();

    void add(Finding finding) {
        findings.add(finding);
    }

    /** Adds a finding of a claim that is not drawn: the first of its rule stands for all of them. */
    void left(Finding finding) {
        firstLeft.putIfAbsent(finding.rule().id(), finding);
        left.merge(finding.rule().id(), 1L, Long::sum);
    }

    void write(HtmlFindings writer) throws IOException {
        for (Finding finding : findings) {
            writer.write(finding, 1);
        }
        for (Map.Entry<String, Finding> first : firstLeft.entrySet()) {
            writer.write(first.getValue(), left.getOrDefault(first.getKey(), 1L));
        }
    }
}
