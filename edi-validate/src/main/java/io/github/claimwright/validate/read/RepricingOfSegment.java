package io.github.claimwright.validate.read;

import static io.github.claimwright.validate.read.Texts.optional;

import io.github.claimwright.model.PatientGroup;
import io.github.claimwright.model.RepricedService;
import io.github.claimwright.model.Repricing;
import io.github.claimwright.model.ServiceCode;
import io.github.claimwright.model.UnitCount;
import io.github.claimwright.validate.tree.SegmentNode;
import org.jspecify.annotations.Nullable;

/** What a repricer made of a claim or a line (HCP). */
final class RepricingOfSegment {
    private RepricingOfSegment() {}

    static Repricing repricing(SegmentNode hcp) {
        return new Repricing(
                hcp.text(1),
                Texts.money(hcp, 2, "repriced allowed amount"),
                Texts.optionalMoney(hcp, 3, "repriced saving amount"),
                optional(hcp, 4),
                Texts.optionalNumber(hcp, 5, "repricing rate"),
                hcp.has(6) || hcp.has(7)
                        ? new PatientGroup(optional(hcp, 6), Texts.optionalMoney(hcp, 7, "patient group amount"))
                        : null,
                service(hcp),
                hcp.has(13) || hcp.has(14) || hcp.has(15)
                        ? new Repricing.Verdict(optional(hcp, 13), optional(hcp, 14), optional(hcp, 15))
                        : null);
    }

    private static @Nullable RepricedService service(SegmentNode hcp) {
        ServiceCode code = hcp.has(10) ? ProcedureOfElement.code(hcp.text(9), hcp.text(10)) : null;
        UnitCount units = hcp.has(12) ? new UnitCount(Texts.number(hcp, 12, "repriced units"), hcp.text(11)) : null;
        return code == null && units == null ? null : new RepricedService(code, units);
    }
}
