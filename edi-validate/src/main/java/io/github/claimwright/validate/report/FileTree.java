package io.github.claimwright.validate.report;

import io.github.claimwright.validate.SegmentWalk;
import io.github.claimwright.validate.ValidationReport;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * One file as a tree: each segment with its number, under the heading of its loop, and below it what was found in it. Values
 * that may be a patient's are covered up unless the options show them.
 */
public final class FileTree {
    private static final int NUMBER = 7;
    private static final String STEP = "  ";
    /** ISA, GS and ST are the outermost three. */
    private static final int SET_DEPTH = 2;

    private final Paper paper;
    private final ReportOptions options;
    private final Style style;
    private final SegmentText segments;
    private final Deque<Finding> findings;
    private List<LoopNode> open = List.of();
    private int depth;

    private FileTree(ValidationReport report, OutputStream out, ReportOptions options) {
        this.paper = new Paper(out, options.width());
        this.options = options;
        this.style = Style.of(options.color());
        this.segments = new SegmentText(options);
        this.findings = new ArrayDeque<>(Folding.of(report.findings(), options.maxFindings()).shown().stream()
                .sorted(Comparator.comparingLong(finding -> finding.location().segment()))
                .toList());
    }

    /**
     * Writes the tree of a file.
     *
     * @param report what was found in it
     * @param in the file once more, from its beginning; the caller closes it
     * @throws IOException when the file cannot be read or the tree cannot be written
     */
    public static void write(ValidationReport report, InputStream in, OutputStream out, ReportOptions options)
            throws IOException {
        FileTree tree = new FileTree(report, out, options);
        tree.heading(report);
        try {
            SegmentWalk.through(in, tree::segment);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        tree.end(report);
    }

    private void heading(ValidationReport report) throws IOException {
        String verdict = report.isValid() ? style.good("VALID") : style.bad("INVALID");
        paper.line("%s: %s under profile %s"
                .formatted(style.heading(Wording.printable(report.file())), verdict, report.profile()));
        if (!options.showValues()) {
            paper.line("%s stands for values that may be a patient's; --show-values shows them"
                    .formatted(SegmentText.COVERED));
        }
        paper.blank();
        findings(upTo(0));
    }

    private void segment(SegmentNode segment) {
        try {
            place(segment);
            List<Finding> found = upTo(segment.ordinal());
            paper.line("%5d  %s%s".formatted(segment.ordinal(), STEP.repeat(depth), segments.of(segment, found)));
            findings(found);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Opens the headings that the segment stands under. What has no loop stands where the segment before it stood. */
    private void place(SegmentNode segment) throws IOException {
        LoopNode loop = segment.loop();
        if (loop != null) {
            open(path(loop));
            depth = SET_DEPTH + open.size() - 1;
        } else {
            depth = envelope(segment.tag());
        }
    }

    private int envelope(String tag) {
        return switch (tag) {
            case "ISA", "IEA" -> 0;
            case "GS", "GE", "TA1" -> 1;
            case "ST", "SE" -> SET_DEPTH;
            default -> depth;
        };
    }

    /** The loops around it from the transaction set inwards. */
    private static List<LoopNode> path(LoopNode loop) {
        List<LoopNode> path = new ArrayList<>();
        for (LoopNode at = loop; at != null; at = at.parent()) {
            path.add(0, at);
        }
        return path;
    }

    private void open(List<LoopNode> path) throws IOException {
        for (int level = 0; level < path.size(); level++) {
            boolean same = level < open.size() && open.get(level) == path.get(level);
            if (!same && level > 0) {
                LoopNode loop = path.get(level);
                paper.line(" ".repeat(NUMBER)
                        + STEP.repeat(SET_DEPTH + level - 1)
                        + style.heading("%s[%d] %s"
                                .formatted(
                                        loop.id(),
                                        loop.number(),
                                        loop.definition().name())));
                open = path.subList(0, level);
            }
        }
        open = path;
    }

    /** What was found up to a segment and not yet shown: also what is about text between the segments. */
    private List<Finding> upTo(long ordinal) {
        List<Finding> found = new ArrayList<>();
        while (!findings.isEmpty() && findings.peek().location().segment() <= ordinal) {
            found.add(findings.pop());
        }
        return found;
    }

    private void findings(List<Finding> found) throws IOException {
        for (Finding finding : found) {
            int margin = NUMBER + STEP.length() * depth;
            String mark = " ".repeat(margin) + "! ";
            String message = options.showValues() ? finding.messageWithValues() : finding.message();
            paper.paragraph(
                    mark + style.severity(finding.severity(), finding.severity().name()) + " ",
                    margin + 4,
                    Wording.printable("%s %s: %s".formatted(finding.rule().id(), finding.location(), message)));
            paper.paragraph(
                    " ".repeat(margin + 4),
                    margin + 4,
                    "Mend: " + finding.rule().mend());
        }
    }

    private void end(ValidationReport report) throws IOException {
        depth = 0;
        findings(upTo(Long.MAX_VALUE));
        paper.blank();
        for (Map.Entry<?, Integer> folded :
                Folding.of(report.findings(), options.maxFindings()).folded().entrySet()) {
            paper.line("and %d more %s".formatted(folded.getValue(), folded.getKey()));
        }
        paper.line("Found: " + Tally.of(report));
        paper.flush();
    }
}
