package io.github.claimwright.validate.read;

import static io.github.claimwright.validate.read.Texts.optional;
import static io.github.claimwright.validate.read.Texts.required;

import io.github.claimwright.model.MemberId;
import io.github.claimwright.model.OtherCoverage;
import io.github.claimwright.model.OtherPayer;
import io.github.claimwright.model.OtherPayerProvider;
import io.github.claimwright.model.OtherSubscriber;
import io.github.claimwright.model.OutpatientAdjudication;
import io.github.claimwright.model.PayerAmounts;
import io.github.claimwright.model.Release;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Another insurance of the patient (loops 2320 to 2330G). */
final class OtherCoverageOfLoops {
    private static final Set<String> PROVIDERS = Set.of("2330C", "2330D", "2330E", "2330F", "2330G");
    private static final int LAST_REMARK = 7;

    private OtherCoverageOfLoops() {}

    static OtherCoverage coverage(LoopNode loop) {
        SegmentNode sbr = required(loop, "SBR");
        return new OtherCoverage(
                sbr.text(2),
                LevelsOfLoops.coverage(sbr),
                Tolerant.each(loop.segments("CAS"), SharedSegments::adjustments),
                new PayerAmounts(
                        SharedSegments.amount(loop, "D", "other payer paid amount"),
                        SharedSegments.amount(loop, "A8", "non-covered amount"),
                        SharedSegments.amount(loop, "EAF", "patient liability")),
                release(required(loop, "OI")),
                Tolerant.ifThere(loop.segment("MOA"), OtherCoverageOfLoops::adjudication),
                subscriber(required(loop, "other subscriber", "2330A")),
                payer(required(loop, "other payer", "2330B")),
                Tolerant.each(
                        loop.children().stream()
                                .filter(child -> PROVIDERS.contains(child.id()))
                                .toList(),
                        OtherCoverageOfLoops::provider));
    }

    private static Release release(SegmentNode oi) {
        return new Release(oi.text(3), optional(oi, 4), oi.text(6));
    }

    private static OutpatientAdjudication adjudication(SegmentNode moa) {
        List<String> remarks = new ArrayList<>(5);
        for (int element = 3; element <= LAST_REMARK; element++) {
            if (moa.has(element)) {
                remarks.add(moa.text(element));
            }
        }
        return new OutpatientAdjudication(
                Texts.optionalNumber(moa, 1, "reimbursement rate"),
                Texts.optionalMoney(moa, 2, "HCPCS payable amount"),
                remarks,
                Texts.optionalMoney(moa, 8, "ESRD payment amount"),
                Texts.optionalMoney(moa, 9, "professional component amount"));
    }

    private static OtherSubscriber subscriber(LoopNode loop) {
        SegmentNode nm1 = required(loop, "NM1");
        return new OtherSubscriber(
                Texts.name(nm1), new MemberId(nm1.text(8), nm1.text(9)), Texts.address(loop), Texts.references(loop));
    }

    private static OtherPayer payer(LoopNode loop) {
        SegmentNode nm1 = required(loop, "NM1");
        return new OtherPayer(
                nm1.text(3),
                nm1.text(8),
                nm1.text(9),
                Texts.address(loop),
                Tolerant.ifThere(loop.segment("DTP", "573"), dtp -> Texts.date(dtp, 3, "adjudication date")),
                Texts.references(loop));
    }

    private static OtherPayerProvider provider(LoopNode loop) {
        SegmentNode nm1 = required(loop, "NM1");
        return new OtherPayerProvider(nm1.text(1), nm1.text(2), Texts.references(loop));
    }
}
