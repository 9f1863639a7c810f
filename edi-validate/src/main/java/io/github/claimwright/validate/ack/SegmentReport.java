package io.github.claimwright.validate.ack;

import io.github.claimwright.x12.Location;
import io.github.claimwright.x12.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The faults of one segment under one code: an IK3 with the claim it is in, and an IK4 for each element.
 *
 * @param tag the segment's id (IK301)
 * @param position its number in the transaction set, ST being 1 (IK302)
 * @param loop the loop, without the letters that X12 has no room for (IK303); empty when there is none
 * @param code what is wrong with it (IK304)
 */
record SegmentReport(String tag, long position, String loop, String code) {
    private static final String NO_ID = "ZZZ";
    /** What is missing is reported behind the segment that comes before it. */
    private static final Set<String> MISSING = Set.of("3", "I6", "I7", "I8");

    /** All reports of a transaction set, each segment and code once, in the order of the file. */
    static List<Segment> of(List<Fault> faults) {
        Map<SegmentReport, List<Fault>> reports = new LinkedHashMap<>();
        for (Fault fault : faults) {
            reports.computeIfAbsent(of(fault), report -> new ArrayList<>()).add(fault);
        }
        return reports.entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> entry.getKey().position()))
                .flatMap(entry -> entry.getKey().segments(entry.getValue()).stream())
                .toList();
    }

    private static SegmentReport of(Fault fault) {
        Location place = fault.location();
        String code = fault.segmentCode().orElseThrow();
        long position = place.segmentInTransaction() + (isBehind(place, code) ? 1 : 0);
        return new SegmentReport(tag(place.tag()), Math.max(position, 1), loop(place), code);
    }

    /** A path that ends in a loop without a number leads to a loop that is to begin before the segment at the place. */
    private static boolean isBehind(Location place, String code) {
        String path = place.path();
        return MISSING.contains(code) && (code.equals("I7") || path == null || path.endsWith("]"));
    }

    private static String tag(String tag) {
        boolean id = tag.length() >= 2 && tag.length() <= 3 && tag.chars().allMatch(SegmentReport::isIdCharacter);
        return id ? tag : NO_ID;
    }

    private static boolean isIdCharacter(int character) {
        return (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9');
    }

    /** IK303 takes four characters: 2010AA is sent as 2010. */
    private static String loop(Location place) {
        String loop = place.loop();
        return loop == null || !Character.isDigit(loop.charAt(0)) ? "" : loop.substring(0, 4);
    }

    private List<Segment> segments(List<Fault> faults) {
        List<Segment> segments = new ArrayList<>();
        segments.add(Segment.of("IK3")
                .put(1, tag)
                .put(2, Long.toString(position))
                .put(3, loop)
                .put(4, code)
                .build());
        faults.stream()
                .map(SegmentReport::claim)
                .filter(claim -> !claim.isEmpty())
                .findFirst()
                .ifPresent(claim -> segments.add(
                        Segment.of("CTX").putComposite(1, "CLM01", claim).build()));
        segments.addAll(ElementReport.of(faults));
        return segments;
    }

    private static String claim(Fault fault) {
        String claim = fault.finding().claim();
        return claim == null ? "" : AnswerText.whole(claim, 35);
    }
}
