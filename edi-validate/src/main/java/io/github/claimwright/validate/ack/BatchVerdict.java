package io.github.claimwright.validate.ack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a 277CA says of the claims of a transaction set that the 999 accepts. A fault is said where it is: of a line, a
 * claim, a billing provider, the whole batch; and a claim is rejected for whatever is wrong at its own place or above it.
 */
final class BatchVerdict {
    private static final String LINE = "/2400[";

    private final Map<String, Set<ClaimStatus>> byPlace = new HashMap<>();
    private final Map<String, Set<ClaimStatus>> byLine = new HashMap<>();

    private BatchVerdict() {}

    static BatchVerdict of(Collection<Fault> faults) {
        BatchVerdict verdict = new BatchVerdict();
        faults.stream().filter(Fault::rejects).forEach(verdict::add);
        return verdict;
    }

    private void add(Fault fault) {
        String path = fault.location().path();
        String place = path == null ? "" : levels(path);
        Map<String, Set<ClaimStatus>> statuses = byPlace;
        if (path != null && path.startsWith(place + LINE)) {
            place = path.substring(0, endOf(path, place.length() + 1));
            statuses = byLine;
        }
        statuses.computeIfAbsent(place, key -> new LinkedHashSet<>()).add(ClaimStatus.of(fault));
    }

    /** The part of a path that leads to a unit of its own: a level of the hierarchy, or a claim. */
    private static String levels(String path) {
        int end = 0;
        while (end < path.length() && isLevel(path, end == 0 ? 0 : end + 1)) {
            end = endOf(path, end == 0 ? 0 : end + 1);
        }
        return path.substring(0, end);
    }

    private static boolean isLevel(String path, int from) {
        return path.startsWith("2000", from) || path.startsWith("2300", from);
    }

    private static int endOf(String path, int from) {
        int slash = path.indexOf('/', from);
        return slash < 0 ? path.length() : slash;
    }

    /** What is wrong with the batch as such. */
    List<ClaimStatus> ofBatch() {
        return at("");
    }

    /** What is wrong with a billing provider as such. */
    List<ClaimStatus> ofProvider(String path) {
        return at(path);
    }

    /** Why a claim is rejected; nothing when it is accepted. */
    List<ClaimStatus> of(ReceivedClaim claim) {
        Set<ClaimStatus> all = new LinkedHashSet<>(at(""));
        for (int end = endOf(claim.path(), 0); end < claim.path().length(); end = endOf(claim.path(), end + 1)) {
            all.addAll(at(claim.path().substring(0, end)));
        }
        all.addAll(at(claim.path()));
        if (claim.lines().stream().anyMatch(line -> !of(claim, line).isEmpty())) {
            all.add(ClaimStatus.SEE_LINES);
        }
        return List.copyOf(all);
    }

    /** What is wrong with a line. */
    List<ClaimStatus> of(ReceivedClaim claim, ReceivedLine line) {
        return new ArrayList<>(byLine.getOrDefault(claim.path() + LINE + line.number() + "]", Set.of()));
    }

    private List<ClaimStatus> at(String place) {
        return new ArrayList<>(byPlace.getOrDefault(place, Set.of()));
    }

    boolean accepts(ReceivedClaim claim) {
        return of(claim).isEmpty();
    }
}
