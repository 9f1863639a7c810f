package io.github.claimwright.validate.compare;

import io.github.claimwright.guide.Guide;
import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.validate.parse.Audience;
import io.github.claimwright.validate.parse.InterchangeParser;
import io.github.claimwright.validate.parse.Message;
import io.github.claimwright.validate.report.ReportOptions;
import io.github.claimwright.validate.report.SegmentText;
import io.github.claimwright.validate.scan.ScanLimits;
import io.github.claimwright.validate.tree.EnvelopeListener;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.SegmentStore;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a file unit by unit. A unit is void after the call; {@link Unit#copy()} keeps it. */
final class UnitReader {
    private static final ReportOptions COVERED = ReportOptions.of("", "");
    /** Counts and numbers that follow from the rest. */
    private static final Set<String> TRAILERS = Set.of("SE", "GE", "IEA");

    private final Consumer<Unit> units;
    private final List<LoopNode> envelopes = new ArrayList<>();
    private final List<Unit.Stray> strays = new ArrayList<>();
    private long segments;
    /** A level below which no claim has stood so far, and what is kept of it. */
    private @Nullable LoopNode childless;

    private @Nullable Unit kept;

    private UnitReader(Consumer<Unit> units) {
        this.units = units;
    }

    /**
     * Hands over each unit in the order of the file.
     *
     * @return how many segments were met; 0 for a file that is no X12
     */
    static long read(Source source, Consumer<Unit> units) throws IOException {
        UnitReader reader = new UnitReader(units);
        try (InputStream in = source.open()) {
            Audience audience =
                    new Audience((rule, place, values) -> {}, reader::complete, EnvelopeListener.NONE, reader::passed);
            new InterchangeParser(Message.claim(), in, ScanLimits.USUAL, audience).parse();
        }
        reader.end();
        return reader.segments;
    }

    private void passed(SegmentNode segment) {
        segments++;
        switch (segment.tag()) {
            case "ISA" -> beginInterchange(segment);
            case "GS" -> beginGroup(segment);
            default -> stray(segment);
        }
    }

    private void beginInterchange(SegmentNode isa) {
        end();
        envelopes.clear();
        envelopes.add(envelope("ISA", isa));
    }

    private void beginGroup(SegmentNode gs) {
        end();
        envelopes.removeIf(loop -> loop.id().equals("GS"));
        envelopes.add(envelope("GS", gs));
    }

    private static LoopNode envelope(String id, SegmentNode header) {
        LoopDef definition = Guide.professional().loop(id);
        LoopNode loop = new LoopNode(definition, null, 1);
        loop.add(new SegmentStore().add(header), definition.first());
        return loop;
    }

    private void stray(SegmentNode segment) {
        if (segment.loop() == null && !TRAILERS.contains(segment.tag())) {
            String text = Normal.plain(segment);
            strays.add(new Unit.Stray(
                    text,
                    new Spot(
                            segment.ordinal(),
                            text.replace('\u001D', '*').replace('\u001F', ':'),
                            new SegmentText(COVERED).of(segment, List.of()))));
        }
    }

    private void complete(LoopNode unit) {
        if (!isInside(unit, childless)) {
            end();
        }
        if (unit.id().equals("2300")) {
            forget();
            units.accept(unit(unit.segment("CLM").map(clm -> clm.text(1)).orElse(""), unit));
            strays.clear();
        } else {
            childless = unit;
            kept = unit("", unit).copy();
        }
    }

    private Unit unit(String account, LoopNode innermost) {
        List<LoopNode> loops = new ArrayList<>();
        for (LoopNode at = innermost; at != null; at = at.parent()) {
            loops.add(0, at);
        }
        loops.removeIf(loop -> Set.of("ISA", "GS").contains(loop.id()));
        loops.addAll(0, envelopes);
        return new Unit(account, loops, List.copyOf(strays));
    }

    private static boolean isInside(LoopNode unit, @Nullable LoopNode level) {
        LoopNode at = unit.parent();
        while (at != null && at != level) {
            at = at.parent();
        }
        return level != null && at == level;
    }

    private void forget() {
        childless = null;
        kept = null;
    }

    /** What was read since the last claim stands below none. */
    private void end() {
        if (kept != null || !strays.isEmpty()) {
            Unit alone = kept == null ? new Unit("", List.copyOf(envelopes), List.of()) : kept;
            units.accept(new Unit("", alone.loops(), List.copyOf(strays)));
        }
        strays.clear();
        forget();
    }
}
