package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.Guide;
import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.guide.Usage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A guide as tables: which places each loop has for each segment id, found without a search. */
final class Grammar {
    private static final int SPREAD = 0x9E3779B1;
    private static final int BITS = 8;

    private final Guide guide;
    private final boolean leveled;
    private final int[] tags = new int[1 << BITS];
    private final @Nullable Candidates[][] byLoop;
    private final @Nullable Level[] levels;
    private final @Nullable Candidate[][] levelsIn;
    private final Required[] required;

    /**
     * Makes the tables of a guide.
     *
     * @param leveled whether its transaction sets are divided into the levels of claims, each of which is a unit
     */
    Grammar(Guide guide, boolean leveled) {
        this.guide = guide;
        this.leveled = leveled;
        int loops = guide.loops().size();
        this.byLoop = new Candidates[loops][tags.length];
        this.levels = new Level[loops];
        this.levelsIn = new Candidate[loops][Level.COUNT];
        this.required = new Required[loops];
        for (SegmentDef position : guide.segments()) {
            tags[slot(position.tagCode())] = position.tagCode();
        }
        for (LoopDef loop : guide.loops()) {
            levels[loop.index()] = leveled || loop == guide.root() ? Level.rootedAt(loop.id()) : null;
        }
        for (LoopDef loop : guide.loops()) {
            required[loop.index()] = Required.in(loop, this);
            fill(loop);
            fillLevels(loop);
        }
    }

    private void fill(LoopDef loop) {
        for (int slot = 0; slot < tags.length; slot++) {
            List<Candidate> found = tags[slot] == 0 ? List.of() : candidates(loop, tags[slot]);
            byLoop[loop.index()][slot] = found.isEmpty() ? null : new Candidates(found);
        }
    }

    private void fillLevels(LoopDef loop) {
        for (int i = 0; i < loop.children().size(); i++) {
            Level level = levelOf(loop.children().get(i));
            if (level != null) {
                levelsIn[loop.index()][level.depth()] = Candidate.child(loop, i);
            }
        }
    }

    private static List<Candidate> candidates(LoopDef loop, int tag) {
        List<Candidate> found = new ArrayList<>();
        // the first segment of a loop opens a new one, and is a place of the loop around it
        for (int i = 1; i < loop.segments().size(); i++) {
            if (loop.segments().get(i).tagCode() == tag) {
                found.add(Candidate.segment(loop, i));
            }
        }
        for (int i = 0; i < loop.children().size(); i++) {
            if (loop.children().get(i).first().tagCode() == tag) {
                found.add(Candidate.child(loop, i));
            }
        }
        return found;
    }

    /** The number of a segment id in the tables; ids that the guide does not have share the numbers that are free. */
    private int slot(int tagCode) {
        int slot = (tagCode * SPREAD) >>> (Integer.SIZE - BITS);
        while (tags[slot] != 0 && tags[slot] != tagCode) {
            slot = (slot + 1) & (tags.length - 1);
        }
        return slot;
    }

    Guide guide() {
        return guide;
    }

    /** Whether a segment id begins a level. */
    boolean beginsLevel(int tagCode) {
        return leveled && (tagCode == ControlTags.HL || tagCode == ControlTags.CLM);
    }

    boolean knows(int tagCode) {
        return tagCode != 0 && tags[slot(tagCode)] == tagCode;
    }

    /** The number of a segment id for {@code places}. */
    int numberOf(int tagCode) {
        return slot(tagCode);
    }

    /** The places that a loop has, by the number of the segment id; null where it has none. */
    @Nullable
    Candidates[] places(LoopDef loop) {
        return byLoop[loop.index()];
    }

    /** The level that a loop is the root of; null when it is inside of one. */
    @Nullable
    Level levelOf(LoopDef loop) {
        return levels[loop.index()];
    }

    /** What a loop has to have. */
    Required requiredIn(LoopDef loop) {
        return required[loop.index()];
    }

    /** The beginning of a level right inside of a loop; null when it has no such level. */
    @Nullable
    Candidate levelIn(LoopDef loop, Level level) {
        return levelsIn[loop.index()][level.depth()];
    }

    /** The first required thing behind the first segment of a loop: where it is met again, a new loop has begun. */
    static @Nullable Candidate mark(LoopDef loop) {
        Candidate mark = null;
        for (int i = 1; i < loop.segments().size(); i++) {
            SegmentDef position = loop.segments().get(i);
            mark = position.usage() == Usage.REQUIRED ? earlier(mark, Candidate.segment(loop, i)) : mark;
        }
        for (int i = 0; i < loop.children().size(); i++) {
            LoopDef child = loop.children().get(i);
            mark = child.usage() == Usage.REQUIRED ? earlier(mark, Candidate.child(loop, i)) : mark;
        }
        return mark;
    }

    private static Candidate earlier(@Nullable Candidate one, Candidate other) {
        return one == null || other.rank() < one.rank() ? other : one;
    }
}
