package io.github.claimwright.validate.read;

import static io.github.claimwright.validate.read.Texts.optional;
import static io.github.claimwright.validate.read.Texts.required;

import io.github.claimwright.model.BillingDetails;
import io.github.claimwright.model.BillingProvider;
import io.github.claimwright.model.Coverage;
import io.github.claimwright.model.Demographics;
import io.github.claimwright.model.Dependent;
import io.github.claimwright.model.MemberId;
import io.github.claimwright.model.Npi;
import io.github.claimwright.model.PatientCondition;
import io.github.claimwright.model.PatientDetails;
import io.github.claimwright.model.PayToAddress;
import io.github.claimwright.model.PayToPlan;
import io.github.claimwright.model.Payer;
import io.github.claimwright.model.Reference;
import io.github.claimwright.model.RefusedValueException;
import io.github.claimwright.model.Sex;
import io.github.claimwright.model.Subscriber;
import io.github.claimwright.model.TaxId;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The levels above a claim: billing provider (2000A), subscriber (2000B) and patient (2000C). */
final class LevelsOfLoops {
    private static final Pattern TAXONOMY = Pattern.compile("[A-Z0-9]{9}X");

    private LevelsOfLoops() {}

    static BillingProvider billingProvider(LoopNode level) {
        LoopNode loop = required(level, "billing provider", "2010AA");
        SegmentNode nm1 = required(loop, "NM1");
        TaxId taxId = taxId(loop);
        return new BillingProvider(
                Texts.name(nm1),
                npi(nm1),
                taxId,
                Tolerant.ifThere(level.segment("PRV"), prv -> taxonomy(prv)),
                Texts.requiredAddress(loop),
                Texts.contacts(loop),
                billingDetails(level, Texts.references(loop, List.of(taxId.qualifier()))));
    }

    /** NM108 and NM109; null without an NPI, or with a wrong one. */
    static @Nullable Npi npi(SegmentNode nm1) {
        return nm1.is(8, "XX") && Npi.isValid(nm1.text(9)) ? new Npi(nm1.text(9)) : null;
    }

    /** PRV03. */
    private static String taxonomy(SegmentNode prv) {
        String taxonomy = prv.text(3);
        if (!TAXONOMY.matcher(taxonomy).matches()) {
            throw new RefusedValueException("taxonomy code", "must be ten characters ending in X");
        }
        return taxonomy;
    }

    private static TaxId taxId(LoopNode loop) {
        SegmentNode ref = loop.segment("REF", TaxId.EMPLOYER)
                .or(() -> loop.segment("REF", TaxId.SOCIAL_SECURITY))
                .orElseThrow(() -> new RefusedValueException("tax id", "is missing"));
        return new TaxId(ref.text(1), ref.text(2));
    }

    private static BillingDetails billingDetails(LoopNode level, List<Reference> references) {
        return new BillingDetails(
                references,
                level.segment("CUR").map(cur -> optional(cur, 2)).orElse(null),
                Tolerant.ifThere(level.child("2010AB"), LevelsOfLoops::payToAddress),
                Tolerant.ifThere(level.child("2010AC"), LevelsOfLoops::payToPlan),
                List.of());
    }

    private static PayToAddress payToAddress(LoopNode loop) {
        return new PayToAddress(required(loop, "NM1").text(2), Texts.requiredAddress(loop));
    }

    private static PayToPlan payToPlan(LoopNode loop) {
        SegmentNode nm1 = required(loop, "NM1");
        SegmentNode taxId = loop.segment("REF", Reference.EMPLOYER_ID)
                .orElseThrow(() -> new RefusedValueException("pay-to plan tax id", "is missing"));
        return new PayToPlan(
                nm1.text(3),
                nm1.text(8),
                nm1.text(9),
                Texts.requiredAddress(loop),
                taxId.text(2),
                Texts.references(loop, List.of(Reference.EMPLOYER_ID)));
    }

    static Subscriber subscriber(LoopNode level) {
        LoopNode loop = required(level, "subscriber", "2010BA");
        SegmentNode nm1 = required(loop, "NM1");
        return new Subscriber(
                Texts.name(nm1),
                nm1.has(9) ? new MemberId(nm1.text(8), nm1.text(9)) : null,
                Texts.address(loop),
                Tolerant.ifThere(loop.segment("DMG"), LevelsOfLoops::demographics),
                coverage(required(level, "SBR")),
                details(level.segment("PAT"), loop));
    }

    private static Demographics demographics(SegmentNode dmg) {
        return new Demographics(Texts.date(dmg, 2, "birth date"), new Sex(dmg.text(3)));
    }

    static Coverage coverage(SegmentNode sbr) {
        return new Coverage(sbr.text(1), optional(sbr, 3), optional(sbr, 4), optional(sbr, 5), optional(sbr, 9));
    }

    private static PatientDetails details(Optional<SegmentNode> pat, LoopNode party) {
        return new PatientDetails(
                Tolerant.ifThere(pat, LevelsOfLoops::condition),
                Texts.references(party),
                Texts.firstContact(party),
                List.of());
    }

    private static PatientCondition condition(SegmentNode pat) {
        return new PatientCondition(
                pat.has(6) ? Texts.date(pat, 6, "date of death") : null,
                Texts.optionalNumber(pat, 8, "patient weight"),
                pat.is(9, "Y"));
    }

    static Payer payer(LoopNode level) {
        LoopNode loop = required(level, "payer", "2010BB");
        SegmentNode nm1 = required(loop, "NM1");
        return new Payer(nm1.text(3), nm1.text(8), nm1.text(9), Texts.address(loop), Texts.references(loop));
    }

    static Dependent dependent(LoopNode level) {
        LoopNode loop = required(level, "patient", "2010CA");
        SegmentNode pat = required(level, "PAT");
        return new Dependent(
                pat.text(1),
                Texts.person(required(loop, "NM1")),
                Texts.requiredAddress(loop),
                demographics(required(loop, "DMG")),
                details(Optional.of(pat), loop));
    }
}
