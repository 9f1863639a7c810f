package io.github.claimwright.validate.ack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a 999 says of a transaction set.
 *
 * @param code A accepted, E accepted with errors, R rejected (IK501)
 * @param reasons why, in X12 codes (IK502 to IK506)
 * @param reported the faults that it lists, in the order of the file
 */
record SetVerdict(String code, List<String> reasons, List<Fault> reported) {
    private static final String NOT_SUPPORTED = "1";
    private static final String SEGMENTS = "5";
    private static final String GUIDE_SEGMENTS = "I5";
    private static final int MOST_REASONS = 5;

    static SetVerdict of(ReceivedEnvelope set) {
        List<Fault> coded = set.ownFaults().stream()
                .filter(fault -> fault.counts()
                        && (fault.setCode().isPresent() || fault.segmentCode().isPresent()))
                .toList();
        List<Fault> reported =
                coded.stream().filter(fault -> fault.segmentCode().isPresent()).toList();
        boolean rejected = !set.isJudged() || coded.stream().anyMatch(Fault::rejects);
        String code = rejected ? "R" : coded.isEmpty() ? "A" : "E";
        return new SetVerdict(code, reasons(set, coded, reported), reported);
    }

    private static List<String> reasons(ReceivedEnvelope set, List<Fault> coded, List<Fault> reported) {
        Set<String> reasons = new LinkedHashSet<>();
        if (!set.isJudged()) {
            reasons.add(NOT_SUPPORTED);
        }
        coded.forEach(fault -> fault.setCode().ifPresent(reasons::add));
        reported.forEach(fault -> reasons.add(isOfGuide(fault) ? GUIDE_SEGMENTS : SEGMENTS));
        return reasons.stream().limit(MOST_REASONS).toList();
    }

    /** Codes of the guide, not of the X12 standard, begin with I. */
    private static boolean isOfGuide(Fault fault) {
        return fault.elementCode().or(fault::segmentCode).orElse("").startsWith("I");
    }

    boolean isRejected() {
        return code.equals("R");
    }

    boolean isPlain() {
        return code.equals("A");
    }
}
