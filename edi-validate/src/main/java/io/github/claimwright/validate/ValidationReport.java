package io.github.claimwright.validate;

import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.rule.Severity;
import io.github.claimwright.validate.rule.SnipLevel;
import io.github.claimwright.validate.tree.Counts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that is to say of one file.
 *
 * @param file the file's name
 * @param profile the profile it was judged under
 * @param counts how much was read
 * @param levels what became of each SNIP level
 * @param reasons why a level was skipped or is unclear, by level
 * @param findings all findings, in the order of the file
 */
public record ValidationReport(
        String file,
        String profile,
        Counts counts,
        Map<SnipLevel, Verdict> levels,
        Map<SnipLevel, String> reasons,
        List<Finding> findings) {

    /** Why a level was skipped of which the profile has no rule on. */
    static final String NO_RULE = "no rule of this level is on under this profile";

    /** Copies all of them. */
    public ValidationReport {
        levels = Map.copyOf(levels);
        reasons = Map.copyOf(reasons);
        findings = List.copyOf(findings);
    }

    /** Whether no receiver should reject the file: there is no finding of severity error. */
    public boolean isValid() {
        return !hasAtLeast(Severity.ERROR);
    }

    /** Whether a finding is as severe as that, or more so. */
    public boolean hasAtLeast(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity().compareTo(severity) >= 0);
    }

    /** Whether anything in the file could be read as X12. */
    public boolean isX12() {
        return counts.interchanges() > 0;
    }

    static Builder of(String file, String profile) {
        return new Builder(file, profile);
    }

    /** Collects the findings of a run. */
    static final class Builder {
        private final String file;
        private final String profile;
        private final List<Finding> findings = new ArrayList<>();
        private Outcome outcome = new Outcome(new Counts(0, 0, 0, 0, 0, 0, 0), Set.of(), Map.of());

        private Builder(String file, String profile) {
            this.file = file;
            this.profile = profile;
        }

        void add(Finding finding) {
            findings.add(finding);
        }

        Builder outcome(Outcome value) {
            outcome = value;
            return this;
        }

        ValidationReport build() {
            Map<SnipLevel, Verdict> levels = new EnumMap<>(SnipLevel.class);
            Map<SnipLevel, String> reasons = new EnumMap<>(SnipLevel.class);
            for (SnipLevel level : SnipLevel.values()) {
                levels.put(level, verdict(level, reasons));
            }
            return new ValidationReport(file, profile, outcome.counts(), levels, reasons, findings);
        }

        private Verdict verdict(SnipLevel level, Map<SnipLevel, String> reasons) {
            if (findings.stream().anyMatch(finding -> fails(finding, level))) {
                return Verdict.FAILED;
            }
            if (!outcome.active().contains(level)) {
                reasons.put(level, NO_RULE);
                return Verdict.SKIPPED;
            }
            if (level != SnipLevel.SYNTAX && outcome.counts().claims() == 0) {
                reasons.put(level, "the file holds no claim that could be judged");
                return Verdict.SKIPPED;
            }
            if (outcome.unclear().containsKey(level)) {
                reasons.put(
                        level,
                        "not known: " + String.join("; ", outcome.unclear().get(level)));
                return Verdict.UNCLEAR;
            }
            return Verdict.PASSED;
        }

        private static boolean fails(Finding finding, SnipLevel level) {
            return finding.rule().level() == level && finding.severity() == Severity.ERROR;
        }
    }
}
