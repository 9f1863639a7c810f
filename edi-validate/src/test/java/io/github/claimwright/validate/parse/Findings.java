package io.github.claimwright.validate.parse;

import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.scan.ScanLimits;
import io.github.claimwright.validate.tree.Counts;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.x12.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the parser finds in a text, as lines that tests compare: rule, place, message. */
final class Findings {
    private final List<Finding> all = new ArrayList<>();
    private final List<String> units = new ArrayList<>();
    private final Counts counts;

    private Findings(InputStream in, ScanLimits limits) throws IOException {
        counts = new InterchangeParser(in, limits, this::found, this::complete).parse();
    }

    static Findings of(Example example) {
        return of(example.text());
    }

    static Findings of(String text) {
        return of(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    static Findings of(byte[] bytes) {
        return of(new ByteArrayInputStream(bytes), ScanLimits.USUAL);
    }

    static Findings of(InputStream in, ScanLimits limits) {
        try {
            return new Findings(in, limits);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void found(Rule rule, Location location, Object... values) {
        if (rule.active()) {
            all.add(new Finding(rule, rule.severity(), List.of(values), location, null));
        }
    }

    private void complete(LoopNode unit) {
        units.add(unit.path());
    }

    Counts counts() {
        return counts;
    }

    /** The paths of the units that were handed over. */
    List<String> units() {
        return units;
    }

    List<Finding> all() {
        return all;
    }

    /** Each as {@code RULE loop reference (segment n): message}. */
    List<String> lines() {
        return all.stream()
                .map(finding -> "%s %s (segment %d): %s"
                        .formatted(
                                finding.rule().id(),
                                finding.location(),
                                finding.location().segment(),
                                finding.message()))
                .toList();
    }

    /** The ids of the broken rules. */
    List<String> rules() {
        return all.stream().map(finding -> finding.rule().id()).toList();
    }
}
