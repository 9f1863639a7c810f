package io.github.claimwright.cli;

import io.github.claimwright.validate.ValidationReport;
import io.github.claimwright.validate.report.HtmlReport;
import io.github.claimwright.validate.report.JsonReport;
import io.github.claimwright.validate.report.JunitReport;
import io.github.claimwright.validate.report.NdjsonReport;
import io.github.claimwright.validate.report.Report;
import io.github.claimwright.validate.report.ReportOptions;
import io.github.claimwright.validate.report.SarifReport;
import io.github.claimwright.validate.report.TextReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** How findings are shown. */
final class ReportOption {
    /** When text is colored. */
    private static final int MOST_IN_TEXT = 100;

    enum Color {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, ndjson, sarif, junit or html.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private String format;

    @Option(
            names = "--show-values",
            description = "Show the values of data elements in messages. They may be a patient's.")
    private boolean showValues;

    @Option(
            names = "--max-findings",
            paramLabel = "N",
            description =
                    "Show at most N findings of one rule for one file and count the rest (default: 100 in text, all in json).")
    private @Nullable Integer maxFindings;

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "AUTO", description = "auto, always or never.")
    @SuppressWarnings("NullAway.Init")
    private Color color;

    /** The form of report that was asked for. */
    Report report() {
        return switch (format) {
            case "text" -> new TextReport();
            case "json" -> new JsonReport();
            case "ndjson" -> new NdjsonReport();
            case "sarif" -> new SarifReport();
            case "junit" -> new JunitReport();
            case "html" -> new HtmlReport();
            default ->
                throw new CliException(
                        ExitCode.USAGE,
                        "--format %s: reports come as text, json, ndjson, sarif, junit or html".formatted(format));
        };
    }

    /** The name of the form that was asked for. */
    String format() {
        return format;
    }

    /** How it is to look. */
    ReportOptions options(boolean toTerminal) {
        return ReportOptions.of(Version.TOOL, Version.number())
                .withValues(showValues)
                .withMaxFindings(most())
                .withColor(colored(toTerminal));
    }

    private int most() {
        if (maxFindings != null) {
            return maxFindings;
        }
        return format.equals("text") ? MOST_IN_TEXT : Integer.MAX_VALUE;
    }

    private boolean colored(boolean toTerminal) {
        return switch (color) {
            case ALWAYS -> true;
            case NEVER -> false;
            // picocli knows terminals, and NO_COLOR
            case AUTO -> toTerminal && Ansi.AUTO.enabled();
        };
    }

    /** Prints a whole report. */
    void print(List<ValidationReport> reports, PrintWriter out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        report().write(reports, bytes, options(true));
        out.print(bytes.toString(StandardCharsets.UTF_8));
        out.flush();
    }
}
