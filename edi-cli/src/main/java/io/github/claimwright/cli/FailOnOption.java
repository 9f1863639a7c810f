package io.github.claimwright.cli;

import io.github.claimwright.validate.ValidationReport;
import io.github.claimwright.validate.rule.Severity;
import picocli.CommandLine.Option;

/** From which severity on a finding makes the command fail. */
final class FailOnOption {
    /** The severities, and none of them. */
    enum FailOn {
        ERROR,
        WARNING,
        NEVER
    }

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "ERROR",
            description = "error, warning or never.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private FailOn failOn;

    /** What the process ends with after such a report. */
    int exitCode(ValidationReport report) {
        if (!report.isX12()) {
            return ExitCode.UNREADABLE;
        }
        return exitCode(report.hasAtLeast(Severity.ERROR), report.hasAtLeast(Severity.WARNING));
    }

    /** What the process ends with when there are errors, or warnings or worse. */
    int exitCode(boolean errors, boolean warnings) {
        boolean failed = switch (failOn) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case NEVER -> false;
        };
        return failed ? ExitCode.FINDINGS : ExitCode.OK;
    }
}
