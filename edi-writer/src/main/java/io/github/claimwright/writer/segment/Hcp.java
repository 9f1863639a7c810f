package io.github.claimwright.writer.segment;

import io.github.claimwright.model.PatientGroup;
import io.github.claimwright.model.RepricedService;
import io.github.claimwright.model.Repricing;
import io.github.claimwright.x12.Segment;
import org.jspecify.annotations.Nullable;

/** HCP, repricing (loops 2300 and 2400): what a repricer made of a claim or a line. */
public final class Hcp {
    private final Segment.Builder segment = Segment.of("HCP");

    private Hcp() {}

    /** Methodology, amounts, and what the repricer approved or rejected. */
    public static Segment from(Repricing repricing) {
        Hcp hcp = new Hcp();
        hcp.segment
                .put(1, repricing.methodology())
                .put(2, repricing.allowed().toX12())
                .put(3, Texts.of(repricing.savings()))
                .put(4, repricing.organizationId())
                .put(5, Texts.of(repricing.rate()));
        hcp.group(repricing.patientGroup());
        hcp.service(repricing.service());
        hcp.verdict(repricing.verdict());
        return hcp.segment.build();
    }

    private void group(@Nullable PatientGroup group) {
        if (group != null) {
            segment.put(6, group.code()).put(7, Texts.of(group.amount()));
        }
    }

    private void service(@Nullable RepricedService service) {
        if (service != null && service.code() != null) {
            segment.put(9, service.code().kind()).put(10, service.code().value());
        }
        if (service != null && service.units() != null) {
            segment.put(11, service.units().basis())
                    .put(12, Texts.of(service.units().value()));
        }
    }

    private void verdict(Repricing.@Nullable Verdict verdict) {
        if (verdict != null) {
            segment.put(13, verdict.rejectReason())
                    .put(14, verdict.policyCompliance())
                    .put(15, verdict.exception());
        }
    }
}
