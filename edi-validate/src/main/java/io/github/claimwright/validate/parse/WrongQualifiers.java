package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.Qualifier;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.guide.Usage;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises segments that would have a place here with another qualifier. */
final class WrongQualifiers {
    private final Grammar grammar;
    private final LoopStack stack;
    private final GuideFindings findings;

    WrongQualifiers(Grammar grammar, LoopStack stack, GuideFindings findings) {
        this.grammar = grammar;
        this.stack = stack;
        this.findings = findings;
    }

    /** Says which qualifier is wrong and what was expected; null when another qualifier would not help. */
    @Nullable
    Advice judge(SegmentNode segment) {
        int tag = grammar.numberOf(segment.tagCode());
        for (int depth = stack.depth(); depth >= 0; depth--) {
            List<Candidate> places = open(stack.at(depth), stack.at(depth).places(tag));
            if (!places.isEmpty()) {
                closeSiblings(depth, places);
                return judge(segment, depth, places);
            }
        }
        return null;
    }

    /** The places that are told apart by a qualifier and not yet passed. */
    private static List<Candidate> open(OpenLoop loop, @Nullable Candidates places) {
        List<Candidate> found = new ArrayList<>();
        if (places != null) {
            for (Candidate place : places.all()) {
                if (place.position().qualifier() != null && !loop.isPast(place)) {
                    found.add(place);
                }
            }
        }
        return found;
    }

    /** A loop that was meant to begin ends its siblings, whichever loop it was. */
    private void closeSiblings(int depth, List<Candidate> places) {
        if (places.stream().anyMatch(Candidate::opens)) {
            stack.closeInside(depth);
        }
    }

    private @Nullable Advice judge(SegmentNode segment, int depth, List<Candidate> places) {
        OpenLoop loop = stack.at(depth);
        Candidate intended = intended(loop, places);
        if (intended == null && isKnownElsewhere(segment)) {
            return null;
        }
        List<Candidate> expected = intended == null ? places : List.of(intended);
        Qualifier.Condition wrong = wrongCondition(segment, expected.get(0).position());
        List<String> codes = expected.stream()
                .flatMap(place -> wrongCondition(segment, place.position()).codes().codes().stream())
                .distinct()
                .toList();
        findings.wrongQualifier(segment, loop.node(), wrong, codes);
        return advice(loop, depth, intended, places.get(0).opens());
    }

    private static Advice advice(OpenLoop loop, int depth, @Nullable Candidate intended, boolean opens) {
        if (intended == null) {
            return opens ? Advice.LEAVE_OUT_WITH_FOLLOWERS : Advice.LEAVE_OUT;
        }
        if (!intended.opens()) {
            loop.excuseSegment(intended.index());
            return Advice.LEAVE_OUT;
        }
        return Advice.guess(intended, depth);
    }

    /** Whether the guide has a place for the segment as it is, only not here. */
    private boolean isKnownElsewhere(SegmentNode segment) {
        for (SegmentDef position : grammar.guide().segments(segment.tagCode())) {
            if (position.matches(segment)) {
                return true;
            }
        }
        return false;
    }

    /** The one required position that is still empty: the sender most likely meant it. */
    private static @Nullable Candidate intended(OpenLoop loop, List<Candidate> places) {
        for (Candidate place : places) {
            boolean lacking = place.opens() ? loop.lacksChild(place.index()) : loop.lacksSegment(place.index());
            LoopDef opened = place.opened();
            Usage usage = place.opens() ? opened.usage() : place.position().usage();
            if (lacking && usage == Usage.REQUIRED && !loop.lacksBefore(place.rank())) {
                return place;
            }
        }
        return null;
    }

    private static Qualifier.Condition wrongCondition(SegmentNode segment, SegmentDef position) {
        Qualifier qualifier = position.qualifier();
        if (qualifier == null) {
            throw new IllegalStateException(position + " has no qualifier");
        }
        for (Qualifier.Condition condition : qualifier.conditions()) {
            if (!condition.codes().contains(segment.text(condition.element(), condition.component()))) {
                return condition;
            }
        }
        return qualifier.decisive();
    }
}
