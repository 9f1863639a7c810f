package io.github.claimwright.cli;

import io.github.claimwright.validate.ack.AckVerdict;
import io.github.claimwright.validate.ack.Acknowledgments;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.rule.Severity;
import java.util.List;
import java.util.stream.Stream;

/** What the acknowledgments say, in plain words. */
final class AckSummary {
    private final Acknowledgments acknowledgments;

    AckSummary(Acknowledgments acknowledgments) {
        this.acknowledgments = acknowledgments;
    }

    /** What no acknowledgment can say. */
    List<String> problems() {
        return errorsOutside()
                .map(Finding::message)
                .map(message -> "claimwright: " + message + "; no acknowledgment can say so")
                .toList();
    }

    private Stream<Finding> errorsOutside() {
        return acknowledgments.unanswered().stream().filter(finding -> finding.severity() == Severity.ERROR);
    }

    /** The verdict on each interchange and group. */
    List<String> lines() {
        return acknowledgments.verdicts().stream().flatMap(AckSummary::lines).toList();
    }

    private static Stream<String> lines(AckVerdict verdict) {
        String note = verdict.note().equals("000") ? "" : " (TA1 note " + verdict.note() + ")";
        String own = "interchange %s: %s%s".formatted(verdict.interchange(), word(verdict.ta1()), note);
        return Stream.concat(Stream.of(own), verdict.groups().stream().map(AckSummary::line));
    }

    private static String line(AckVerdict.Group group) {
        return "  group %s: %s, %d of %d transaction sets; claims in these: %d accepted, %d rejected"
                .formatted(
                        group.number(),
                        word(group.verdict()),
                        group.accepted(),
                        group.received(),
                        group.acceptedClaims(),
                        group.rejectedClaims());
    }

    private static String word(String verdict) {
        return switch (verdict) {
            case "A" -> "accepted";
            case "E" -> "accepted with remarks";
            case "P" -> "partially accepted";
            default -> "rejected";
        };
    }

    /** The exit code: warnings are what the answers only remark on. */
    int exitCode(FailOnOption failOn) {
        if (acknowledgments.verdicts().isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        boolean rejected = errorsOutside().findAny().isPresent()
                || acknowledgments.verdicts().stream().anyMatch(AckVerdict::rejectsAnything);
        return failOn.exitCode(
                rejected, rejected || acknowledgments.verdicts().stream().anyMatch(AckVerdict::remarksAnything));
    }
}
