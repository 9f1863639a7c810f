package io.github.claimwright.validate.ack;

import io.github.claimwright.validate.rule.Acknowledgment;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.rule.Severity;
import io.github.claimwright.x12.Location;
import java.util.Optional;

/**
 * A finding as acknowledgments see it.
 *
 * @param finding the finding
 * @param badValue what stands at the place, where it may be sent back; empty when there is none or it is not to be shown
 */
record Fault(Finding finding, String badValue) {
    private static final String SET = "IK502 ";
    private static final String GROUP = "AK905 ";

    Location location() {
        return finding.location();
    }

    /** Whether it makes a receiver reject, and not just remark. */
    boolean rejects() {
        return finding.severity() == Severity.ERROR;
    }

    /** Whether it is worth an acknowledgment: mere hints are not. */
    boolean counts() {
        return finding.severity() != Severity.INFO;
    }

    Acknowledgment codes() {
        return finding.rule().acknowledgment();
    }

    /** The TA1 note (TA105). */
    Optional<String> note() {
        return Optional.ofNullable(codes().ta1());
    }

    /** The code of the group (AK905). */
    Optional<String> groupCode() {
        return afterPrefix(GROUP);
    }

    /** The code of the transaction set (IK502). */
    Optional<String> setCode() {
        return afterPrefix(SET);
    }

    private Optional<String> afterPrefix(String prefix) {
        return Optional.ofNullable(codes().set())
                .filter(code -> code.startsWith(prefix))
                .map(code -> code.substring(prefix.length()));
    }

    /** The code of the segment (IK304), which is 8 for a fault of an element. */
    Optional<String> segmentCode() {
        return codes().element() != null ? Optional.of("8") : Optional.ofNullable(codes().segment());
    }

    /** The finding, without the value. */
    @Override
    public String toString() {
        return finding.toString();
    }

    /** The code of the element (IK403). */
    Optional<String> elementCode() {
        return Optional.ofNullable(codes().element());
    }
}
