package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.guide.Usage;
import java.util.List;

/**
 * What a loop has to have by the time any level below begins, as bits by index. The trailer SE is the envelope's business.
 *
 * @param segments the required segments
 * @param loops the required loops inside of it that are no levels
 */
record Required(long segments, long loops) {

    static Required in(LoopDef loop, Grammar grammar) {
        long segments = 0;
        List<SegmentDef> positions = loop.segments();
        for (int i = 0; i < positions.size(); i++) {
            boolean required = positions.get(i).usage() == Usage.REQUIRED;
            segments |= required && positions.get(i).tagCode() != ControlTags.SE ? 1L << i : 0;
        }
        long loops = 0;
        List<LoopDef> children = loop.children();
        for (int i = 0; i < children.size(); i++) {
            boolean required = children.get(i).usage() == Usage.REQUIRED;
            loops |= required && grammar.levelOf(children.get(i)) == null ? 1L << i : 0;
        }
        return new Required(segments, loops);
    }
}
