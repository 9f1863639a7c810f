package io.github.claimwright.validate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.claimwright.validate.FileListener;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.tree.LoopNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the units of one file as they are read: heads of transaction sets, levels of the hierarchy, and claims. */
final class HtmlUnits implements FileListener {
    /** More than that no browser draws at ease. */
    static final int MOST_CLAIMS = 20_000;

    private final JsonGenerator json;
    private final HtmlUnit writer;
    private final List<Finding> pending = new ArrayList<>();
    private final List<Finding> outside = new ArrayList<>();
    private final Map<String, Integer> notDrawn = new LinkedHashMap<>();
    private final List<LoopNode> above = new ArrayList<>();
    private final List<Integer> indexes = new ArrayList<>();
    private int units;
    private int claims;
    private long left;

    HtmlUnits(JsonGenerator json, ReportOptions options) {
        this.json = json;
        this.writer = new HtmlUnit(json, options.showValues());
    }

    @Override
    public void found(Finding finding) {
        pending.add(finding);
    }

    @Override
    public void complete(LoopNode unit) {
        boolean isClaim = unit.id().equals("2300");
        if (claims >= MOST_CLAIMS) {
            leave(isClaim);
            return;
        }
        claims += isClaim ? 1 : 0;
        dropAllBut(unit.parent());
        try {
            writer.write(unit, indexes.isEmpty() ? -1 : indexes.get(indexes.size() - 1), findingsOf(unit));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (!isClaim) {
            above.add(unit);
            indexes.add(units);
        }
        units++;
    }

    /** Counts what is not drawn. */
    private void leave(boolean isClaim) {
        left += isClaim ? 1 : 0;
        outside.addAll(pending.stream()
                .filter(finding -> notDrawn.merge(finding.rule().id(), 1, Integer::sum) == 1)
                .toList());
        pending.clear();
    }

    /** Forgets the levels that have ended. */
    private void dropAllBut(@Nullable LoopNode parent) {
        while (!above.isEmpty() && !isAround(above.get(above.size() - 1), parent)) {
            above.remove(above.size() - 1);
            indexes.remove(indexes.size() - 1);
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
            String place = finding.location().path();
            boolean inside = place != null && (place.equals(path) || place.startsWith(path + "/"));
            (inside ? own : outside).add(finding);
        }
        pending.clear();
        return own;
    }

    /** Ends the units and writes what is in none of them. */
    void end() throws IOException {
        outside.addAll(pending);
        json.writeEndArray();
        json.writeArrayFieldStart("outside");
        for (Finding finding : outside) {
            writer.write(finding, notDrawn.getOrDefault(finding.rule().id(), 1));
        }
        json.writeEndArray();
        json.writeNumberField("left", left);
    }
}
