package io.github.claimwright.validate;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.validate.history.DeliveryHistory;
import io.github.claimwright.validate.parse.Audience;
import io.github.claimwright.validate.parse.InterchangeParser;
import io.github.claimwright.validate.parse.Message;
import io.github.claimwright.validate.parse.UnitListener;
import io.github.claimwright.validate.profile.Profile;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.scan.ScanLimits;
import io.github.claimwright.validate.tree.Counts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Judges 837P files under one payer's profile. Any bytes give a report; only a stream that breaks gives an exception.
 * Immutable and thread-safe.
 */
public final class ClaimValidator {
    private final Profile profile;
    private final CodeBook codes;
    private final RulesByLoop rules;
    private final ScanLimits limits;
    private final @Nullable DeliveryHistory history;

    /** Judges under the profile, by the dated codes given. */
    public ClaimValidator(Profile profile, CodeBook codes) {
        this(profile, codes, ScanLimits.USUAL);
    }

    ClaimValidator(Profile profile, CodeBook codes, ScanLimits limits) {
        this(profile, codes, new RulesByLoop(profile), limits, null);
    }

    private ClaimValidator(
            Profile profile, CodeBook codes, RulesByLoop rules, ScanLimits limits, @Nullable DeliveryHistory history) {
        this.profile = profile;
        this.codes = codes;
        this.rules = rules;
        this.limits = limits;
        this.history = history;
    }

    /** The same validator, which also knows what patients were delivered before: rules that need it are then judged. */
    public ClaimValidator withHistory(DeliveryHistory deliveries) {
        return new ClaimValidator(profile, codes, rules, limits, deliveries);
    }

    /** The same validator, which looks closely at the values of loops after so many that are alike. */
    ClaimValidator closerAfter(int loops) {
        return new ClaimValidator(profile, codes, rules.closerAfter(loops), limits, history);
    }

    Profile profile() {
        return profile;
    }

    ScanLimits limits() {
        return limits;
    }

    /** Judges a file. */
    public ValidationReport validate(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return validate(file.toString(), in);
        }
    }

    /** Judges bytes in memory. */
    public ValidationReport validate(String name, byte[] bytes) {
        try {
            return validate(name, new ByteArrayInputStream(bytes));
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes in memory cannot fail to be read", impossible);
        }
    }

    /** Judges a stream, which the caller closes, and keeps all findings. */
    public ValidationReport validate(String name, InputStream in) throws IOException {
        ValidationReport.Builder report = ValidationReport.of(name, profile.name());
        return validate(in, report::add).applyTo(report).build();
    }

    /** Judges a stream, which the caller closes, keeps all findings, and lets the listener follow. */
    public ValidationReport validate(String name, InputStream in, FileListener follower) throws IOException {
        ValidationReport.Builder report = ValidationReport.of(name, profile.name());
        return report.outcome(follow(in, new Accompanied(report::add, follower)))
                .build();
    }

    /**
     * Judges a stream, which the caller closes, and hands over each finding as soon as it is sure, one unit of the file
     * after the other.
     */
    public Outcome validate(InputStream in, Consumer<Finding> findings) throws IOException {
        Judgment judgment = new Judgment(profile, codes, history, rules, limits.findings(), findings);
        Counts counts = new InterchangeParser(in, limits, judgment::found, judgment::judge).parse();
        return outcome(judgment, counts);
    }

    /** Judges a stream, which the caller closes, and lets the listener follow what was read as well as what was found. */
    public Outcome follow(InputStream in, FileListener listener) throws IOException {
        Judgment judgment = new Judgment(profile, codes, history, rules, limits.findings(), listener::found);
        UnitListener units = unit -> {
            judgment.judge(unit);
            listener.complete(unit);
        };
        Audience audience = new Audience(judgment::found, units, listener, null, listener::unplaced);
        Counts counts = new InterchangeParser(Message.claim(), in, limits, audience).parse();
        return outcome(judgment, counts);
    }

    private Outcome outcome(Judgment judgment, Counts counts) {
        judgment.flush();
        return new Outcome(counts, rules.levels(), judgment.unclear());
    }
}
