package io.github.claimwright.validate;

import io.github.claimwright.validate.parse.InterchangeParser;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.rule.Severity;
import io.github.claimwright.validate.staedi.CrossCheckRules;
import io.github.claimwright.validate.staedi.Disagreements;
import io.github.claimwright.validate.staedi.StaediError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Judges files as a validator does and has StAEDI judge them too: where StAEDI finds an error and our engine does not, the
 * report says so. The file is read three times and takes many times as long (docs/staedi.md). Immutable and
 * thread-safe.
 */
public final class CrossCheck {
    private final ClaimValidator validator;

    /** Checks what the validator says. */
    public CrossCheck(ClaimValidator validator) {
        this.validator = validator;
    }

    /** Judges a file. */
    public ValidationReport validate(Path file) throws IOException {
        return validate(file, FileListener.NONE);
    }

    /** Judges a file, and lets the listener follow. */
    public ValidationReport validate(Path file, FileListener follower) throws IOException {
        return validate(file.toString(), () -> Files.newInputStream(file), follower);
    }

    /** Judges bytes in memory. */
    public ValidationReport validate(String name, byte[] bytes) throws IOException {
        return validate(name, bytes, FileListener.NONE);
    }

    /** Judges bytes in memory, and lets the listener follow. */
    public ValidationReport validate(String name, byte[] bytes, FileListener follower) throws IOException {
        return validate(name, () -> new ByteArrayInputStream(bytes), follower);
    }

    /** A file that can be read more than once. */
    @FunctionalInterface
    private interface Source {
        InputStream open() throws IOException;
    }

    private ValidationReport validate(String name, Source file, FileListener follower) throws IOException {
        List<Finding> findings = new ArrayList<>();
        ValidationReport.Builder report =
                ValidationReport.of(name, validator.profile().name());
        try (InputStream in = file.open()) {
            report.outcome(validator.follow(in, new Accompanied(findings::add, follower)));
        }
        int own = findings.size();
        if (compare(file, findings)) {
            findings.subList(own, findings.size()).forEach(follower::found);
            findings.sort(Comparator.comparingLong(finding -> finding.location().segment()));
        }
        findings.forEach(report::add);
        return report.build();
    }

    /** Adds the disagreements; true when there are any. */
    private boolean compare(Source file, List<Finding> findings) throws IOException {
        int before = findings.size();
        Optional<Severity> severity =
                validator.profile().of(CrossCheckRules.DISAGREES).severity();
        if (severity.isPresent()) {
            Disagreements disagreements = engine(file);
            try (InputStream in = file.open()) {
                disagreements.in(in, error -> findings.add(finding(error, severity.get())));
            }
        }
        return findings.size() > before;
    }

    /** What our engine finds, whatever the profile thinks of it. */
    private Disagreements engine(Source file) throws IOException {
        Disagreements disagreements = new Disagreements();
        try (InputStream in = file.open()) {
            new InterchangeParser(
                            in,
                            validator.limits(),
                            (rule, location, values) -> disagreements.found(rule, location),
                            unit -> {})
                    .parse();
        }
        return disagreements;
    }

    private static Finding finding(StaediError error, Severity severity) {
        String what = error.reference() == null ? "" : " (" + error.reference() + ")";
        return new Finding(
                CrossCheckRules.DISAGREES, severity, List.of(error.kind(), what), error.location(), error.claim());
    }
}
