package io.github.claimwright.writer.file;

import io.github.claimwright.envelope.HierarchyLevel;
import io.github.claimwright.model.Claim;
import io.github.claimwright.model.KeptSegment;
import io.github.claimwright.model.RefusedValueException;
import io.github.claimwright.writer.file.FilePart.ClaimPart;
import io.github.claimwright.writer.file.FilePart.InterchangeStart;
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
        char separator = part instanceof InterchangeStart start
                ? start.delimiters().component()
                : canonical.delimiters().component();
        List<NamedSegment> named = Names.of(sent, separator);
        FilePart formed = compared(part, named, breaks);
        canonical.passed(formed, named.size());
        if (formed instanceof ClaimPart claim) {
            last = claim.claim();
        } else if (formed instanceof TransactionStart || formed instanceof Unread) {
            last = null; // what was not read may have opened levels of its own
        }
        return formed;
    }

    private FilePart compared(FilePart part, List<NamedSegment> sent, Map<Integer, String> breaks) {
        try {
            FilePart keeping = part instanceof ClaimPart claim ? keeping(below(claim), sent) : part;
            return keeping.in(FormFinder.between(canonical.segments(keeping), sent, breaks));
        } catch (RefusedValueException foreign) {
            return new Unread(String.valueOf(foreign.getMessage()), FormFinder.between(List.of(), sent, breaks));
        }
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

    private ClaimPart keeping(ClaimPart part, List<NamedSegment> sent) {
        List<KeptSegment> kept = Keeping.between(
                canonical.segments(part), sent, canonical.delimiters().component());
        return kept.isEmpty() ? part : new ClaimPart(KeptInClaim.with(part.claim(), kept), part.place(), part.form());
    }
}
