package io.github.claimwright.validate.ack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a 999 says of a functional group.
 *
 * @param code A accepted, E accepted with errors, P partially accepted, R rejected (AK901)
 * @param reasons why the group itself is rejected (AK905 to AK909)
 * @param sets what it says of each transaction set
 */
record GroupVerdict(String code, List<String> reasons, Map<ReceivedEnvelope, SetVerdict> sets) {
    private static final int MOST_REASONS = 5;

    static GroupVerdict of(ReceivedEnvelope group) {
        Map<ReceivedEnvelope, SetVerdict> sets = new LinkedHashMap<>();
        group.inside().forEach(set -> sets.put(set, SetVerdict.of(set)));
        List<String> reasons = group.allFaults()
                .filter(Fault::rejects)
                .flatMap(fault -> fault.groupCode().stream())
                .distinct()
                .limit(MOST_REASONS)
                .toList();
        return new GroupVerdict(code(reasons, List.copyOf(sets.values())), reasons, sets);
    }

    private static String code(List<String> reasons, List<SetVerdict> sets) {
        long rejected = sets.stream().filter(SetVerdict::isRejected).count();
        if (!reasons.isEmpty() || rejected == sets.size()) {
            return "R";
        }
        if (rejected > 0) {
            return "P";
        }
        return sets.stream().allMatch(SetVerdict::isPlain) ? "A" : "E";
    }

    /** Whether the group is rejected with everything in it, whatever its transaction sets are like. */
    boolean isRejectedAsGroup() {
        return !reasons.isEmpty();
    }

    /** How many transaction sets are accepted (AK904). */
    long accepted() {
        return isRejectedAsGroup()
                ? 0
                : sets.values().stream().filter(set -> !set.isRejected()).count();
    }

    /** The transaction sets whose claims go on to be looked at. */
    List<ReceivedEnvelope> batches() {
        return isRejectedAsGroup()
                ? List.of()
                : sets.entrySet().stream()
                        .filter(entry -> !entry.getValue().isRejected())
                        .map(Map.Entry::getKey)
                        .filter(set -> !set.batch().claims().isEmpty())
                        .toList();
    }
}
