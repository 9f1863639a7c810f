package io.github.claimwright.validate.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A sample with its checklist, as it is handed to an auditor.
 *
 * @param tool the command that made it and its version
 * @param basis what the sample was drawn from, in one sentence
 * @param claims the claims that were drawn
 * @param audited which of their lines are audited
 * @param checklist what to look for
 * @param showPatients whether patients are named
 */
public record SampleSheet(
        String tool,
        String basis,
        List<AuditClaim> claims,
        Predicate<AuditLine> audited,
        Checklist checklist,
        boolean showPatients) {

    /** Copies the claims. */
    public SampleSheet {
        claims = List.copyOf(claims);
    }

    /** The lines of a claim that are audited. */
    List<AuditLine> lines(AuditClaim claim) {
        return claim.lines().stream().filter(audited).toList();
    }

    /** What is said of a claim before its lines: label and value by turns. */
    List<String[]> facts(AuditClaim claim) {
        List<String[]> facts = new ArrayList<>();
        if (showPatients) {
            facts.add(new String[] {"Patient", claim.patient()});
        }
        facts.add(new String[] {"File", claim.file() + ", segment " + claim.segment()});
        return facts;
    }
}
