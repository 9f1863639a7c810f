package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.CodeList;
import io.github.claimwright.guide.Qualifier;
import io.github.claimwright.validate.tree.SegmentNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All places that one loop has for one segment id, told apart by their qualifiers. */
final class Candidates {
    private final Candidate[] all;
    private final int element;
    private final int component;
    private final long[] keys;
    private final Candidate[] byKey;

    Candidates(List<Candidate> all) {
        this.all = all.toArray(new Candidate[0]);
        Qualifier.Condition common = commonCondition();
        List<Candidate> owners = new ArrayList<>();
        this.keys = common == null ? new long[0] : keys(owners);
        this.byKey = owners.toArray(new Candidate[0]);
        this.element = common == null ? 0 : common.element();
        this.component = common == null ? 0 : common.component();
    }

    /** The one element that tells all of them apart; null when there is no such element. */
    private Qualifier.@Nullable Condition commonCondition() {
        Qualifier.Condition common = null;
        for (Candidate candidate : all) {
            Qualifier qualifier = candidate.position().qualifier();
            if (qualifier == null || qualifier.conditions().size() > 1) {
                return null;
            }
            Qualifier.Condition condition = qualifier.decisive();
            if (common != null
                    && (common.element() != condition.element() || common.component() != condition.component())) {
                return null;
            }
            common = condition;
        }
        return common;
    }

    private long[] keys(List<Candidate> owners) {
        List<Long> packed = new ArrayList<>();
        for (Candidate candidate : all) {
            for (String code : conditionOf(candidate).codes().codes()) {
                packed.add(CodeList.pack(code.getBytes(StandardCharsets.ISO_8859_1), 0, code.length()));
                owners.add(candidate);
            }
        }
        return packed.stream().mapToLong(Long::longValue).toArray();
    }

    private static Qualifier.Condition conditionOf(Candidate candidate) {
        Qualifier qualifier = candidate.position().qualifier();
        if (qualifier == null) {
            throw new IllegalStateException(candidate.position() + " has no qualifier");
        }
        return qualifier.decisive();
    }

    /** The place whose qualifier the segment has; null when it has none of them. */
    @Nullable
    Candidate select(SegmentNode segment) {
        if (element == 0) {
            return selectOneByOne(segment);
        }
        long key = CodeList.pack(segment.buffer(), segment.start(element, component), segment.end(element, component));
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == key) {
                return byKey[i];
            }
        }
        return null;
    }

    private @Nullable Candidate selectOneByOne(SegmentNode segment) {
        for (Candidate candidate : all) {
            if (candidate.position().matches(segment)) {
                return candidate;
            }
        }
        return null;
    }

    List<Candidate> all() {
        return List.of(all);
    }
}
