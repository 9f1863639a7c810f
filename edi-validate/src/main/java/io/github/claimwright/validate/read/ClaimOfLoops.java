package io.github.claimwright.validate.read;

import static io.github.claimwright.validate.read.Texts.optional;
import static io.github.claimwright.validate.read.Texts.required;

import io.github.claimwright.model.BillingProvider;
import io.github.claimwright.model.Claim;
import io.github.claimwright.model.ClaimInformation;
import io.github.claimwright.model.Coverage;
import io.github.claimwright.model.DiagnosisCode;
import io.github.claimwright.model.Npi;
import io.github.claimwright.model.Payer;
import io.github.claimwright.model.RefusedValueException;
import io.github.claimwright.model.Sex;
import io.github.claimwright.model.Subscriber;
import io.github.claimwright.model.TaxId;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.ArrayList;
import java.util.List;

/** One claim (loop 2300) with the loops above it. */
final class ClaimOfLoops {
    private final LoopNode claim;

    ClaimOfLoops(LoopNode claim) {
        this.claim = claim;
    }

    Claim claim() {
        LoopNode provider = around("2000A");
        LoopNode subscriber = around("2000B");
        return new Claim(
                billingProvider(provider),
                subscriber(subscriber),
                payer(required(subscriber, "payer", "2010BB")),
                information(required(claim, "CLM")),
                diagnoses(),
                claim.children("2400").stream().map(LineOfLoop::line).toList());
    }

    private LoopNode around(String id) {
        return claim.enclosing(id).orElseThrow(() -> new RefusedValueException("loop " + id, "is missing"));
    }

    private static BillingProvider billingProvider(LoopNode level) {
        LoopNode loop = required(level, "billing provider", "2010AA");
        SegmentNode nm1 = required(loop, "NM1");
        return new BillingProvider(
                nm1.text(3),
                new Npi(nm1.text(9)),
                taxId(loop),
                level.segment("PRV").map(prv -> optional(prv, 3)).orElse(null),
                Texts.requiredAddress(loop),
                Texts.contact(loop).orElse(null));
    }

    private static TaxId taxId(LoopNode loop) {
        SegmentNode ref = loop.segment("REF", TaxId.EMPLOYER)
                .or(() -> loop.segment("REF", TaxId.SOCIAL_SECURITY))
                .orElseThrow(() -> new RefusedValueException("tax id", "is missing"));
        return new TaxId(ref.text(1), ref.text(2));
    }

    private static Subscriber subscriber(LoopNode level) {
        LoopNode loop = required(level, "subscriber", "2010BA");
        SegmentNode nm1 = required(loop, "NM1");
        SegmentNode dmg = required(loop, "DMG");
        return new Subscriber(
                Texts.person(nm1),
                nm1.text(9),
                Texts.date(dmg, 2, "birth date"),
                new Sex(dmg.text(3)),
                Texts.requiredAddress(loop),
                coverage(required(level, "SBR")));
    }

    private static Coverage coverage(SegmentNode sbr) {
        return new Coverage(sbr.text(1), optional(sbr, 3), optional(sbr, 4), optional(sbr, 5), sbr.text(9));
    }

    private static Payer payer(LoopNode loop) {
        SegmentNode nm1 = required(loop, "NM1");
        return new Payer(
                nm1.text(3), nm1.text(8), nm1.text(9), Texts.address(loop).orElse(null));
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
                optional(clm, 10));
    }

    private List<DiagnosisCode> diagnoses() {
        List<DiagnosisCode> diagnoses = new ArrayList<>();
        for (SegmentNode hi : claim.segments("HI")) {
            for (int element = 1; element <= hi.elements(); element++) {
                if (hi.is(element, 1, "ABK") || hi.is(element, 1, "ABF")) {
                    diagnoses.add(new DiagnosisCode(hi.text(element, 2)));
                }
            }
        }
        return diagnoses;
    }
}
