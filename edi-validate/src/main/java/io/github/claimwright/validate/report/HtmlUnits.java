package io.github.claimwright.validate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.claimwright.validate.FileListener;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the units of one file as they are read: heads of transaction sets, levels of the hierarchy, and claims. A level is
 * written when it has findings itself, or with the first claim below it.
 */
final class HtmlUnits implements FileListener {
    private final JsonGenerator json;
    private final HtmlUnit writer;
    private final HtmlFindings findings;
    private final HtmlLimit limit;
    private final HtmlOutside outside = new HtmlOutside();
    private final List<Finding> pending = new ArrayList<>();
    private final HtmlStrays strays = new HtmlStrays();
    private final List<Level> above = new ArrayList<>();
    private int units;

    /** A unit that claims may still follow under. */
    private static final class Level {
        private final LoopNode node;
        private int index = -1;

        private Level(LoopNode node) {
            this.node = node;
        }
    }

    HtmlUnits(JsonGenerator json, HtmlTexts texts, boolean showValues, HtmlLimit limit) {
        this.json = json;
        this.writer = new HtmlUnit(json, texts, showValues);
        this.findings = new HtmlFindings(json, texts, showValues);
        this.limit = limit;
    }

    static boolean isClaim(LoopNode unit) {
        return unit.id().equals("2300");
    }

    @Override
    public void found(Finding finding) {
        pending.add(finding);
    }

    @Override
    public void unplaced(SegmentNode segment) {
        strays.add(segment);
    }

    @Override
    public void complete(LoopNode unit) {
        dropAllBut(unit.parent());
        List<Finding> own = findingsOf(unit);
        try {
            if (isClaim(unit)) {
                claim(unit, own);
            } else {
                level(unit, own);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        strays.clear();
    }

    private void claim(LoopNode claim, List<Finding> own) throws IOException {
        if (limit.draws(!own.isEmpty())) {
            write(claim, own);
        } else {
            own.forEach(outside::left);
        }
    }

    private void level(LoopNode unit, List<Finding> own) throws IOException {
        Level level = new Level(unit);
        if (limit.isReached()) {
            own.forEach(outside::left);
        } else if (!own.isEmpty()) {
            level.index = write(unit, own);
        }
        above.add(level);
    }

    /** Writes a unit behind the levels above it that have not been written, and returns its number. */
    private int write(LoopNode unit, List<Finding> own) throws IOException {
        int parent = -1;
        for (Level level : above) {
            if (level.index < 0) {
                level.index = write(level.node, parent, List.of(), List.of());
            }
            parent = level.index;
        }
        return write(unit, parent, own, strays.segments());
    }

    private int write(LoopNode unit, int parent, List<Finding> own, List<SegmentNode> unplaced) throws IOException {
        json.writeStartObject();
        json.writeNumberField("parent", parent);
        writer.write(unit, unplaced);
        json.writeArrayFieldStart("findings");
        for (Finding finding : own) {
            findings.write(finding, 1);
        }
        json.writeEndArray();
        json.writeEndObject();
        return units++;
    }

    /** Forgets the levels that have ended. */
    private void dropAllBut(@Nullable LoopNode parent) {
        while (!above.isEmpty() && !isAround(above.get(above.size() - 1).node, parent)) {
            above.remove(above.size() - 1);
        }
    }

    private static boolean isAround(LoopNode level, @Nullable LoopNode parent) {
        for (LoopNode at = parent; at != null; at = at.parent()) {
            if (at == level) {
                return true;
            }
        }
        return false;
    }

    private List<Finding> findingsOf(LoopNode unit) {
        List<Finding> own = new ArrayList<>();
        String path = unit.path();
        for (Finding finding : pending) {
            if (isIn(finding.location().path(), path) || strays.has(finding)) {
                own.add(finding);
            } else {
                outside.add(finding);
            }
        }
        pending.clear();
        return own;
    }

    private static boolean isIn(@Nullable String place, String path) {
        return place != null && (place.equals(path) || place.startsWith(path + "/"));
    }

    /** Ends the units and writes what is in none of them. */
    void end() throws IOException {
        pending.forEach(outside::add);
        json.writeEndArray();
        json.writeArrayFieldStart("outside");
        outside.write(findings);
        json.writeEndArray();
        json.writeNumberField("left", limit.left());
    }
}
