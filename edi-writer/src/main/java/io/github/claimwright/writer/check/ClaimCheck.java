package io.github.claimwright.writer.check;

import io.github.claimwright.guide.Guide;
import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.writer.loop.Loop;
import io.github.claimwright.x12.Delimiters;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks through everything that would be written for a claim, before any of it is. Not thread-safe. */
public final class ClaimCheck {
    private static final String SERVICE_LINE = "2400";

    private final Guide guide = Guide.professional();
    private final LoopCheck check;
    private final boolean ofGuide;
    private final int[] occurrences = new int[guide.loops().size()];

    /**
     * @param delimiters those of the interchange
     * @param ofGuide whether all that the guide asks is asked, or only that the bytes mean what the claim says
     */
    public ClaimCheck(Delimiters delimiters, boolean ofGuide) {
        this.ofGuide = ofGuide;
        this.check = new LoopCheck(guide, new WritableText(delimiters), ofGuide);
    }

    /** The first fault in the loops of a claim and of the levels that it opens; null when there is none. */
    public @Nullable Fault fault(List<Loop> loops) {
        Arrays.fill(occurrences, 0);
        int line = 0;
        for (Loop loop : loops) {
            if (loop.id().equals(SERVICE_LINE)) {
                line++;
            }
            LoopDef definition = guide.loop(loop.id());
            Fault fault = tooMany(definition, line);
            if (fault == null) {
                fault = check.fault(loop, definition, line);
            }
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private @Nullable Fault tooMany(LoopDef loop, int line) {
        int count = ++occurrences[loop.index()];
        for (LoopDef child : loop.children()) {
            occurrences[child.index()] = 0;
        }
        if (!ofGuide || count <= loop.maxRepeat()) {
            return null;
        }
        return new Fault(line, loop.id(), loop.first().tag(), loop.name(), TextFault.tooMany(loop.maxRepeat()));
    }
}
