package io.github.claimwright.cli;

import io.github.claimwright.model.Claim;
import io.github.claimwright.validate.ClaimValidator;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.rule.Severity;
import io.github.claimwright.writer.ClaimWriter;
import io.github.claimwright.writer.SequentialControlNumbers;
import io.github.claimwright.writer.TradingPartner;
import io.github.claimwright.writer.UnwritableClaimException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Claims as the file that they would make, to see whether it would be accepted. No control number is used up. */
final class ClaimFile {
    private final TradingPartner partner;
    private final Clock clock;
    private final @Nullable ClaimValidator validator;

    /** @param validator judges the file; null to see only whether it can be written */
    ClaimFile(TradingPartner partner, Clock clock, @Nullable ClaimValidator validator) {
        this.partner = partner;
        this.clock = clock;
        this.validator = validator;
    }

    /** What keeps the claims from being written or accepted: one sentence for each fault. */
    List<String> faults(List<Claim> claims) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new ClaimWriter(partner, new SequentialControlNumbers(), clock).write(claims, bytes);
        } catch (UnwritableClaimException unwritable) {
            return List.of(String.valueOf(unwritable.getMessage()));
        }
        if (validator == null) {
            return List.of();
        }
        return validator.validate("claims", bytes.toByteArray()).findings().stream()
                .filter(finding -> finding.severity().compareTo(Severity.ERROR) >= 0)
                .map(ClaimFile::sentence)
                .toList();
    }

    private static String sentence(Finding finding) {
        return "%s at %s: %s".formatted(finding.rule().id(), finding.location(), finding.message());
    }
}
