package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.guide.Usage;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a loop has to have by the time any level below begins, as bits by index. The trailer SE is the envelope's business.
 *
 * @param segments the required segments
 * @param loops the required loops inside of it that are no levels
 */
record Required(long segments, long loops) {

    static Required in(LoopDef loop, Grammar grammar) {
        return of(Integer.MAX_VALUE, loop, child -> grammar.levelOf(child) != null);
    }

    /** What of it ranks before the given place. */
    static Required before(int rank, LoopDef loop) {
        return of(rank, loop, child -> Level.rootedAt(child.id()) != null);
    }

    private static Required of(int rank, LoopDef loop, Predicate<LoopDef> isLevel) {
        long segments = 0;
        List<SegmentDef> positions = loop.segments();
        for (int i = 0; i < positions.size(); i++) {
            SegmentDef position = positions.get(i);
            boolean required = position.usage() == Usage.REQUIRED && position.rank() < rank;
            segments |= required && position.tagCode() != ControlTags.SE ? 1L << i : 0;
        }
        long loops = 0;
        List<LoopDef> children = loop.children();
        for (int i = 0; i < children.size(); i++) {
            LoopDef child = children.get(i);
            boolean required = child.usage() == Usage.REQUIRED && child.rank() < rank;
            loops |= required && !isLevel.test(child) ? 1L << i : 0;
        }
        return new Required(segments, loops);
    }

    /** What of it shares the rank of the given place and is listed before it. */
    static Required beside(int rank, int index, boolean opens, LoopDef loop) {
        Required upTo = before(rank + 1, loop);
        Required above = before(rank, loop);
        long listed = (1L << index) - 1;
        return new Required(
                opens ? 0 : upTo.segments & ~above.segments & listed, opens ? upTo.loops & ~above.loops & listed : 0);
    }

    /** Whether a loop lacks any of it. */
    boolean isLackingIn(OpenLoop loop) {
        return (segments & loop.lackingSegments()) != 0 || (loops & loop.lackingChildren()) != 0;
    }
}
