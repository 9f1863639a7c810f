package io.github.claimwright.validate.report;

import io.github.claimwright.validate.FileListener;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.rule.Severity;
import io.github.claimwright.validate.tree.LoopNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the tests of one file are: its claims, and everything outside of them. */
final class JunitTests implements FileListener {
    private final List<Test> claims = new ArrayList<>();
    private final List<Finding> outside = new ArrayList<>();
    private List<Finding> pending = new ArrayList<>();

    /**
     * One test.
     *
     * @param name the claim's account number, or what else it is about
     * @param findings what was found
     */
    record Test(String name, List<Finding> findings) {

        boolean fails() {
            return !of(true).isEmpty();
        }

        /** The errors, or everything else. */
        List<Finding> of(boolean errors) {
            return findings.stream()
                    .filter(finding -> (finding.severity() == Severity.ERROR) == errors)
                    .toList();
        }
    }

    /** The tests of a file that nobody followed: what is known of its claims are their findings. */
    static JunitTests of(List<Finding> findings) {
        JunitTests tests = new JunitTests();
        Map<String, List<Finding>> claims = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.claim() == null) {
                tests.outside.add(finding);
            } else {
                claims.computeIfAbsent(finding.claim(), number -> new ArrayList<>())
                        .add(finding);
            }
        }
        claims.forEach((number, own) -> tests.claims.add(new Test("claim " + number, own)));
        return tests;
    }

    @Override
    public void found(Finding finding) {
        pending.add(finding);
    }

    @Override
    public void complete(LoopNode unit) {
        if (unit.id().equals("2300")) {
            String number = unit.segment("CLM").map(clm -> clm.text(1)).orElse("");
            List<Finding> own = new ArrayList<>();
            pending.forEach(finding -> (finding.claim() == null ? outside : own).add(finding));
            claims.add(new Test("claim " + number, own));
        } else {
            outside.addAll(pending);
        }
        pending = new ArrayList<>();
    }

    /** All tests of the file, that of what is outside of claims first. */
    List<Test> end() {
        outside.addAll(pending);
        pending = new ArrayList<>();
        List<Test> all = new ArrayList<>();
        all.add(new Test("envelopes and hierarchy", outside));
        all.addAll(claims);
        return all;
    }
}
