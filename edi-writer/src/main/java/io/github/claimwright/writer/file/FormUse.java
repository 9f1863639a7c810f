package io.github.claimwright.writer.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives segments that are to be written the form in which they came, as far as it still fits. */
final class FormUse {
    private final List<NamedSegment> written;
    private final Form form;
    private final List<NamedSegment> segments = new ArrayList<>();

    private FormUse(List<NamedSegment> written, Form form) {
        this.written = written;
        this.form = form;
    }

    static List<NamedSegment> of(List<NamedSegment> written, Form form) {
        FormUse use = new FormUse(written, form);
        use.apply();
        return use.segments;
    }

    private void apply() {
        Map<String, List<Respelling>> respellings =
                form.respellings().stream().collect(Collectors.groupingBy(Respelling::segment));
        Set<String> out = new HashSet<>(form.omissions());
        for (NamedSegment segment : written) {
            if (!out.contains(segment.name())) {
                segments.add(respelled(segment, respellings.getOrDefault(segment.name(), List.of())));
            }
        }
        if (!form.steps().isEmpty()) {
            move();
        }
    }

    private static NamedSegment respelled(NamedSegment segment, List<Respelling> respellings) {
        if (respellings.isEmpty()) {
            return segment;
        }
        List<@Nullable String> texts = new ArrayList<>(segment.texts());
        for (Respelling respelling : respellings) {
            respell(texts, respelling);
        }
        return segment.spelled(ended(texts));
    }

    private static void respell(List<@Nullable String> texts, Respelling respelling) {
        while (texts.size() <= respelling.element()) {
            texts.add(null);
        }
        String text = texts.get(respelling.element());
        if ((text == null ? "" : text).equals(respelling.written())) {
            texts.set(respelling.element(), respelling.sent());
        }
    }

    /** The segment ends with the last element that is there, though it may be empty. */
    private static List<String> ended(List<@Nullable String> texts) {
        int size = texts.size();
        while (texts.get(size - 1) == null) {
            size--;
        }
        return texts.subList(0, size).stream()
                .map(text -> text == null ? "" : text)
                .toList();
    }

    private void move() {
        Map<String, NamedSegment> taken = takeOut();
        for (Step step : form.steps()) {
            NamedSegment segment = step.inserts()
                    ? new NamedSegment("", 0, 0, step.segment(), step.inserted())
                    : taken.get(step.segment());
            if (segment != null) {
                put(segment, step);
            }
        }
    }

    private Map<String, NamedSegment> takeOut() {
        Set<String> moved = form.steps().stream()
                .filter(step -> !step.inserts())
                .map(Step::segment)
                .collect(Collectors.toCollection(HashSet::new));
        Map<String, NamedSegment> taken = segments.stream()
                .filter(segment -> moved.contains(segment.name()))
                .collect(Collectors.toMap(NamedSegment::name, Function.identity(), (one, other) -> one, HashMap::new));
        segments.removeIf(segment -> moved.contains(segment.name()));
        return taken;
    }

    /** What was sent behind a segment that is there no more goes where the writer would put it, if he knows it. */
    private void put(NamedSegment segment, Step step) {
        int before = step.after().isEmpty() ? 0 : indexOf(step.after());
        if (step.after().isEmpty() || before >= 0) {
            segments.add(step.after().isEmpty() ? 0 : before + 1, segment);
        } else if (!step.inserts()) {
            segments.add(usualPlace(segment.name()), segment);
        }
    }

    private int usualPlace(String name) {
        int place = 0;
        for (NamedSegment segment : written) {
            if (segment.name().equals(name)) {
                break;
            }
            place = Math.max(place, indexOf(segment.name()) + 1);
        }
        return place;
    }

    private int indexOf(String name) {
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
