package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.Guide;
import io.github.claimwright.validate.scan.Lookahead;
import io.github.claimwright.validate.tree.SegmentNode;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbering of the HL segments in one transaction set: HL01 counts them, HL02 names the level above, HL04 says whether
 * a level below follows.
 */
final class Hierarchy {
    private static final int NUMBER = 1;
    private static final int PARENT = 2;
    private static final int CODE = 3;
    private static final int CHILD = 4;
    private static final int RELATIONSHIP = 2;
    private static final String SELF = "18";

    /**
     * An HL that is open: what it says, and which number it should have.
     *
     * @param number HL01 as sent; empty when its HL was lost
     * @param place how many HL segments there were with it
     */
    private record Open(String number, long place) {
        boolean isCalled(String parent) {
            return parent.equals(number) || parent.equals(Long.toString(place));
        }

        String name() {
            return number.isEmpty() ? Long.toString(place) : number;
        }
    }

    private final GuideFindings findings;
    private final Map<Level, Open> open = new EnumMap<>(Level.class);
    private long count;
    private boolean gap;
    private String last = "";

    Hierarchy(GuideFindings findings) {
        this.findings = findings;
    }

    void begin() {
        open.clear();
        count = 0;
        gap = false;
        last = "0";
    }

    /**
     * The level that an HL begins. HL03 says it; where HL02 and the next segment agree on another one, HL03 is wrong.
     *
     * @return the level; null when nothing tells it
     */
    @Nullable
    Level levelOf(SegmentNode hl, Lookahead ahead) throws IOException {
        Level coded = Level.coded(hl.text(CODE));
        Level byParent = levelBelow(hl.text(PARENT));
        if (coded != null && coded == byParent) {
            return coded;
        }
        Level byNext = levelBefore(ahead);
        if (coded != null && (byNext == null || byNext != byParent)) {
            return coded;
        }
        return byNext == null ? byParent : byNext;
    }

    private @Nullable Level levelBelow(String parent) {
        if (parent.isEmpty()) {
            return Level.BILLING_PROVIDER;
        }
        if (isOpen(Level.BILLING_PROVIDER, parent)) {
            return Level.SUBSCRIBER;
        }
        return isOpen(Level.SUBSCRIBER, parent) ? Level.PATIENT : null;
    }

    private boolean isOpen(Level level, String number) {
        Open hl = open.get(level);
        return hl != null && hl.isCalled(number);
    }

    private static @Nullable Level levelBefore(Lookahead ahead) throws IOException {
        if (ahead.nextIs("SBR", "")) {
            return Level.SUBSCRIBER;
        }
        if (ahead.nextIs("PAT", "")) {
            return Level.PATIENT;
        }
        return ahead.nextIs("PRV", "BI") || ahead.nextIs("NM1", "85") ? Level.BILLING_PROVIDER : null;
    }

    /** Judges the HL that begins a level. */
    void judge(SegmentNode hl, Level level) {
        String number = hl.text(NUMBER);
        // whether a level that is missing altogether was counted cannot be known
        count += gap && number.equals(Long.toString(count + 2)) ? 2 : 1;
        gap = false;
        if (hl.has(NUMBER) && !number.equals(Long.toString(count)) && !follows(number)) {
            findings.hierarchyNumber(hl, number, count);
        }
        if (!hl.is(CODE, level.code())) {
            findings.hierarchyLevel(hl, level.code());
        }
        judgeParent(hl, level);
        if (level == Level.BILLING_PROVIDER && hl.is(CHILD, "0")) {
            findings.hierarchyChild(hl, "subscriber level follows, but one has to");
        }
        open(level, number);
    }

    private boolean follows(String number) {
        return number.equals(next(last));
    }

    private static String next(String number) {
        boolean countable =
                number.length() <= 9 && !number.isEmpty() && number.chars().allMatch(Character::isDigit);
        return countable ? Integer.toString(Integer.parseInt(number) + 1) : "";
    }

    private void judgeParent(SegmentNode hl, Level level) {
        if (level == Level.BILLING_PROVIDER || !hl.has(PARENT)) {
            return;
        }
        Open parent = open.get(level.above());
        if (parent != null && !parent.isCalled(hl.text(PARENT))) {
            findings.hierarchyParent(hl, hl.text(PARENT), parent.name());
        }
    }

    /** A level began although its HL was lost. */
    void lost(Level level) {
        count++;
        open(level, "");
        last = Long.toString(count);
    }

    /** A level is missing with all that is in it. */
    void lostAll() {
        gap = true;
    }

    private void open(Level level, String number) {
        open.keySet().removeIf(other -> other.isNotAbove(level));
        open.put(level, new Open(number, count));
        last = number;
    }

    /** Compares what HL04 announces with the levels that came; true when that says what is missing. */
    boolean saysWhatIsMissing(OpenLoop loop) {
        if (loop.level() != Level.SUBSCRIBER) {
            return false;
        }
        boolean patients = !loop.lacksChild(Below.PATIENT);
        boolean claims = !loop.lacksChild(Below.CLAIM);
        SegmentNode hl = first(loop, ControlTags.HL);
        if (hl == null || !hl.is(CHILD, patients ? "0" : "1")) {
            judgeClaims(loop, patients, claims);
            return false;
        }
        if (patients || claims) {
            findings.hierarchyChild(hl, "patient level follows, but " + (patients ? "one follows" : "none follows"));
        } else {
            findings.loopMissing(loop.node(), loop.definition().children().get(Below.PATIENT));
        }
        return true;
    }

    /** Claims stand right under the subscriber when SBR02 says that the subscriber is the patient, and only then. */
    private void judgeClaims(OpenLoop loop, boolean patients, boolean claims) {
        SegmentNode sbr = first(loop, ControlTags.SBR);
        if (sbr == null) {
            return;
        }
        boolean self = sbr.is(RELATIONSHIP, SELF);
        if (claims && !self) {
            findings.claimLevel(sbr, false);
        } else if (self && patients && !claims) {
            findings.claimLevel(sbr, true);
        }
    }

    private static @Nullable SegmentNode first(OpenLoop loop, int tagCode) {
        for (SegmentNode segment : loop.node().segments()) {
            if (segment.tagCode() == tagCode) {
                return segment;
            }
        }
        return null;
    }

    /** Which children of a subscriber's loop the levels below it are. */
    private static final class Below {
        static final int PATIENT = indexOf(Level.PATIENT);
        static final int CLAIM = indexOf(Level.CLAIM);

        private static int indexOf(Level level) {
            Guide guide = Guide.professional();
            return guide.loop(Level.SUBSCRIBER.loop()).children().indexOf(guide.loop(level.loop()));
        }
    }
}
