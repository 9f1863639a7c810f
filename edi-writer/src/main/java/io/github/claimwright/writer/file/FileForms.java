package io.github.claimwright.writer.file;

import io.github.claimwright.envelope.HierarchyLevel;
import io.github.claimwright.model.Claim;
import io.github.claimwright.model.KeptSegment;
import io.github.claimwright.model.RefusedValueException;
import io.github.claimwright.writer.file.FilePart.ClaimPart;
import io.github.claimwright.writer.file.FilePart.TransactionStart;
import io.github.claimwright.writer.file.FilePart.Unread;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goes along with a file that is read, part by part, and says of each in which form it came: {@link FileOutput} then makes
 * the same bytes of it. Holds no more than the last claim. Not thread-safe.
 */
public final class FileForms {
    private final CanonicalFile canonical = new CanonicalFile();
    private @Nullable Claim last;

    /** Begins with a file. */
    public FileForms() {}

    /**
     * The next part with its form. What came and no field of the claim holds, the claim keeps.
     *
     * @param part what it says
     * @param sent its segments as they came
     * @param breaks what stood behind a segment, by its number from 1, where that is not the terminator with the usual line
     *     break; by 0 what stood before the first
     */
    public FilePart formed(FilePart part, List<SentLoop> sent, Map<Integer, String> breaks) {
        FilePart formed = compared(part, sent, breaks);
        canonical.passed(
                formed, sent.stream().mapToInt(loop -> loop.segments().size()).sum());
        if (formed instanceof ClaimPart claim) {
            last = claim.claim();
        } else if (formed instanceof TransactionStart || formed instanceof Unread) {
            last = null; // what was not read may have opened levels of its own
        }
        return formed;
    }

    private FilePart compared(FilePart part, List<SentLoop> sent, Map<Integer, String> breaks) {
        try {
            FilePart placed = part instanceof ClaimPart claim ? below(claim) : part;
            List<SentLoop> written = canonical.texts(placed);
            return breaks.isEmpty() && written.equals(sent)
                    ? placed.in(Form.USUAL)
                    : differing(placed, named(written), named(sent), breaks);
        } catch (RefusedValueException foreign) {
            return new Unread(
                    String.valueOf(foreign.getMessage()),
                    FormFinder.between(Matching.of(List.of(), named(sent)), breaks));
        }
    }

    private List<NamedSegment> named(List<SentLoop> loops) {
        return Names.of(loops, canonical.delimiters().component());
    }

    private FilePart differing(
            FilePart part, List<NamedSegment> written, List<NamedSegment> sent, Map<Integer, String> breaks) {
        Matching matching = Matching.of(written, sent);
        List<KeptSegment> kept = part instanceof ClaimPart
                ? Keeping.between(matching, sent, canonical.delimiters().component())
                : List.of();
        if (kept.isEmpty() || !(part instanceof ClaimPart claim)) {
            return part.in(FormFinder.between(matching, breaks));
        }
        ClaimPart keeping = new ClaimPart(KeptInClaim.with(claim.claim(), kept), claim.place(), claim.form());
        return keeping.in(FormFinder.between(Matching.of(canonical.segments(keeping), sent), breaks));
    }

    /** What the levels around the claim keep is theirs, and so is kept by all claims below them. */
    private ClaimPart below(ClaimPart part) {
        Claim before = last;
        HierarchyLevel opens = part.place().opens();
        if (before == null || opens == HierarchyLevel.BILLING_PROVIDER) {
            return part;
        }
        Claim claim = part.claim();
        boolean sameSubscriber = opens != HierarchyLevel.SUBSCRIBER;
        Claim below = new Claim(
                before.billingProvider(),
                sameSubscriber ? before.subscriber() : claim.subscriber(),
                sameSubscriber ? before.payer() : claim.payer(),
                opens == HierarchyLevel.CLAIM ? before.dependent() : claim.dependent(),
                claim.information(),
                claim.diagnoses(),
                claim.lines(),
                claim.details());
        return new ClaimPart(below, part.place(), part.form());
    }
}
