package io.github.claimwright.validate.read;

import static io.github.claimwright.validate.read.Texts.optional;
import static io.github.claimwright.validate.read.Texts.required;

import io.github.claimwright.model.BillingProvider;
import io.github.claimwright.model.Circumstances;
import io.github.claimwright.model.Claim;
import io.github.claimwright.model.ClaimDetails;
import io.github.claimwright.model.ClaimDetailsBuilder;
import io.github.claimwright.model.ClaimInformation;
import io.github.claimwright.model.Dependent;
import io.github.claimwright.model.DiagnosisCode;
import io.github.claimwright.model.Payer;
import io.github.claimwright.model.RefusedValueException;
import io.github.claimwright.model.RelatedCauses;
import io.github.claimwright.model.SpinalManipulation;
import io.github.claimwright.model.Subscriber;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One claim (loop 2300) with the loops above it and inside it. */
final class ClaimOfLoops {
    private static final Set<String> DIAGNOSES = Set.of("ABK", "ABF", "BK", "BF");
    private static final Set<String> ANESTHESIA = Set.of("BP", "BO");
    private static final Set<String> CONDITIONS = Set.of("BG");
    private static final int CODES_OF_A_SEGMENT = 12;

    private final LoopNode loop;

    ClaimOfLoops(LoopNode loop) {
        this.loop = loop;
    }

    Claim claim() {
        LoopNode subscriber = around("2000B");
        return new Claim(
                around("2000A").once(BillingProvider.class, LevelsOfLoops::billingProvider),
                subscriber.once(Subscriber.class, LevelsOfLoops::subscriber),
                subscriber.once(Payer.class, LevelsOfLoops::payer),
                loop.enclosing("2000C")
                        .map(level -> level.once(Dependent.class, LevelsOfLoops::dependent))
                        .orElse(null),
                information(required(loop, "CLM")),
                diagnoses(),
                loop.children("2400").stream().map(LineOfLoop::line).toList(),
                details());
    }

    private LoopNode around(String id) {
        return loop.enclosing(id).orElseThrow(() -> new RefusedValueException("loop " + id, "is missing"));
    }

    private static ClaimInformation information(SegmentNode clm) {
        return new ClaimInformation(
                clm.text(1),
                clm.text(5, 1),
                clm.text(5, 3),
                clm.is(6, "Y"),
                clm.text(7),
                clm.text(8),
                clm.text(9),
                optional(clm, 10),
                new Circumstances(relatedCauses(clm), optional(clm, 12), optional(clm, 20)));
    }

    private static @Nullable RelatedCauses relatedCauses(SegmentNode clm) {
        List<String> causes = new ArrayList<>(2);
        for (int component = 1; component <= 2; component++) {
            if (!clm.text(11, component).isEmpty()) {
                causes.add(clm.text(11, component));
            }
        }
        return causes.isEmpty() ? null : new RelatedCauses(causes, optional(clm, 11, 4), optional(clm, 11, 5));
    }

    private List<DiagnosisCode> diagnoses() {
        List<DiagnosisCode> diagnoses = new ArrayList<>();
        for (SegmentNode hi : loop.segments("HI")) {
            for (int element = 1; element <= hi.elements(); element++) {
                if (DIAGNOSES.contains(hi.text(element, 1))) {
                    int revision = hi.text(element, 1).startsWith("A") ? 10 : 9;
                    diagnoses.add(new DiagnosisCode(hi.text(element, 2), revision));
                }
            }
        }
        return diagnoses;
    }

    private List<String> codes(Set<String> qualifiers) {
        List<String> codes = new ArrayList<>();
        for (SegmentNode hi : loop.segments("HI")) {
            for (int element = 1; element <= CODES_OF_A_SEGMENT; element++) {
                if (qualifiers.contains(hi.text(element, 1))) {
                    codes.add(hi.text(element, 2));
                }
            }
        }
        return codes;
    }

    private ClaimDetails details() {
        ClaimDetailsBuilder details = ClaimDetails.builder();
        Tolerant.each(loop.segments("DTP"), SharedSegments::eventDate).forEach(details::date);
        Tolerant.each(loop.segments("PWK"), SharedSegments::attachment).forEach(details::attachment);
        Texts.references(loop).forEach(details::reference);
        SharedSegments.fixedFormat(loop).forEach(details::fixedFormatText);
        Tolerant.each(loop.segments("CRC"), SharedSegments::certification).forEach(details::certification);
        codes(ANESTHESIA).forEach(details::anesthesiaProcedure);
        codes(CONDITIONS).forEach(details::conditionCode);
        Tolerant.each(loop.children("2320"), OtherCoverageOfLoops::coverage).forEach(details::otherCoverage);
        return details.contract(Tolerant.ifThere(loop.segment("CN1"), SharedSegments::contract))
                .patientPaid(SharedSegments.amount(loop, "F5", "patient paid amount"))
                .note(Tolerant.ifThere(loop.segment("NTE"), SharedSegments::note))
                .ambulance(Tolerant.ifThere(loop.segment("CR1"), SharedSegments::ambulance))
                .spinalManipulation(Tolerant.ifThere(loop.segment("CR2"), ClaimOfLoops::spinalManipulation))
                .repricing(Tolerant.ifThere(loop.segment("HCP"), RepricingOfSegment::repricing))
                .parties(PartiesOfLoops.OF_CLAIM.parties(loop))
                .build();
    }

    private static SpinalManipulation spinalManipulation(SegmentNode cr2) {
        return new SpinalManipulation(cr2.text(8), optional(cr2, 10), optional(cr2, 11));
    }
}
