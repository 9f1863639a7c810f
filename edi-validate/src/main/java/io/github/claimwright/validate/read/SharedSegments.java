package io.github.claimwright.validate.read;

import static io.github.claimwright.validate.read.Texts.optional;
import static io.github.claimwright.validate.read.Texts.optionalNumber;

import io.github.claimwright.model.Adjustment;
import io.github.claimwright.model.AdjustmentGroup;
import io.github.claimwright.model.AmbulanceTransport;
import io.github.claimwright.model.Attachment;
import io.github.claimwright.model.Certification;
import io.github.claimwright.model.Contract;
import io.github.claimwright.model.EventDate;
import io.github.claimwright.model.Money;
import io.github.claimwright.model.Note;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Segments that claims, lines and other coverages have in common. */
final class SharedSegments {
    private static final int LAST_ADJUSTMENT = 17;
    private static final int LAST_CONDITION = 7;

    private SharedSegments() {}

    static EventDate eventDate(SegmentNode dtp) {
        return new EventDate(dtp.text(1), Texts.span(dtp));
    }

    static Attachment attachment(SegmentNode pwk) {
        return new Attachment(pwk.text(1), pwk.text(2), optional(pwk, 6));
    }

    static Contract contract(SegmentNode cn1) {
        return new Contract(
                cn1.text(1),
                Texts.optionalMoney(cn1, 2, "contract amount"),
                optionalNumber(cn1, 3, "contract percentage"),
                optional(cn1, 4),
                optionalNumber(cn1, 5, "terms discount percentage"),
                optional(cn1, 6));
    }

    /** AMT02 of the first AMT of a kind; null without one. */
    static @Nullable Money amount(LoopNode loop, String qualifier, String subject) {
        return Tolerant.ifThere(loop.segment("AMT", qualifier), amt -> Texts.money(amt, 2, subject));
    }

    static List<String> fixedFormat(LoopNode loop) {
        return loop.segments("K3").stream()
                .map(k3 -> k3.text(1))
                .filter(text -> !text.isBlank() && text.equals(text.strip()) && text.length() <= 80)
                .toList();
    }

    static Note note(SegmentNode nte) {
        return new Note(nte.text(1), nte.text(2));
    }

    static AmbulanceTransport ambulance(SegmentNode cr1) {
        return new AmbulanceTransport(
                optionalNumber(cr1, 2, "patient weight"),
                cr1.text(4),
                Texts.number(cr1, 6, "transport distance"),
                optional(cr1, 9),
                optional(cr1, 10));
    }

    static Certification certification(SegmentNode crc) {
        List<String> conditions = new ArrayList<>(5);
        for (int element = 3; element <= LAST_CONDITION; element++) {
            if (crc.has(element)) {
                conditions.add(crc.text(element));
            }
        }
        return new Certification(crc.text(1), crc.is(2, "Y"), conditions);
    }

    static AdjustmentGroup adjustments(SegmentNode cas) {
        List<Adjustment> adjustments = new ArrayList<>(6);
        for (int element = 2; element <= LAST_ADJUSTMENT; element += 3) {
            if (cas.has(element) || cas.has(element + 1)) {
                adjustments.add(new Adjustment(
                        cas.text(element),
                        Texts.money(cas, element + 1, "adjustment amount"),
                        optionalNumber(cas, element + 2, "adjustment quantity")));
            }
        }
        return new AdjustmentGroup(cas.text(1), adjustments);
    }
}
