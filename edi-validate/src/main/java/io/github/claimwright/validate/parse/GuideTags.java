package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.Guide;
import io.github.claimwright.guide.SegmentDef;
import java.util.Set;
import java.util.stream.Collectors;

/** The segment ids that an 837P can have anywhere. */
final class GuideTags {
    private static final Set<Integer> KNOWN = Guide.professional().loops().stream()
            .flatMap(loop -> loop.segments().stream())
            .map(SegmentDef::tagCode)
            .collect(Collectors.toUnmodifiableSet());

    private GuideTags() {}

    static boolean isKnown(int tagCode) {
        return KNOWN.contains(tagCode);
    }
}
