package io.github.claimwright.writer.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says how the segments that were sent differ from those that would be written. */
final class FormFinder {
    private final List<NamedSegment> written;
    private final List<NamedSegment> sent;
    private final Matching matching;
    private final List<Respelling> respellings = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    private FormFinder(Matching matching) {
        this.written = matching.written();
        this.sent = matching.sent();
        this.matching = matching;
    }

    /**
     * @param breaks unusual line breaks by the number of the segment that they stand behind, from 1; 0 for what stands before
     *     the first
     */
    static Form between(Matching matching, Map<Integer, String> breaks) {
        FormFinder finder = new FormFinder(matching);
        finder.compare();
        return new Form(finder.respellings, finder.steps, finder.omissions(), finder.named(breaks));
    }

    private List<Break> named(Map<Integer, String> breaks) {
        return breaks.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(unusual -> new Break(unusual.getKey() == 0 ? "" : name(unusual.getKey() - 1), unusual.getValue()))
                .toList();
    }

    private void compare() {
        boolean[] inOrder = matching.inOrder();
        String before = "";
        for (int i = 0; i < sent.size(); i++) {
            String name = name(i);
            if (!matching.isMatched(i)) {
                steps.add(new Step(name, before, sent.get(i).texts()));
            } else {
                if (!inOrder[i]) {
                    steps.add(new Step(name, before, List.of()));
                }
                respell(name, matching.written(i).texts(), sent.get(i).texts());
            }
            before = name;
        }
    }

    private String name(int index) {
        return matching.isMatched(index) ? matching.written(index).name() : "+" + (index + 1);
    }

    private void respell(String name, List<String> ours, List<String> theirs) {
        for (int element = 1; element < Math.max(ours.size(), theirs.size()); element++) {
            String own = element < ours.size() ? ours.get(element) : "";
            String other = element < theirs.size() ? theirs.get(element) : null;
            if (!own.equals(other) || element >= ours.size()) {
                respellings.add(new Respelling(name, element, own, other));
            }
        }
    }

    private List<String> omissions() {
        List<String> omissions = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            if (!matching.isUsed(i)) {
                omissions.add(written.get(i).name());
            }
        }
        return omissions;
    }
}
