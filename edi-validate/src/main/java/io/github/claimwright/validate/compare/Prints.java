package io.github.claimwright.validate.compare;

import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Short fingerprints of units: two units with the same one mean the same. */
final class Prints {
    private final CompareOptions options;
    private final Normal normal;
    /** Levels are shared by many claims. */
    private final Map<LoopNode, String> levels = new WeakHashMap<>();

    Prints(CompareOptions options) {
        this.options = options;
        this.normal = new Normal(options);
    }

    /** 128 bits of SHA-256. */
    record Print(long high, long low) {}

    Print of(Unit unit) {
        StringBuilder text = new StringBuilder();
        for (LoopNode loop : unit.loops()) {
            text.append(loop.id().equals("2300") ? text(loop) : levels.computeIfAbsent(loop, this::text));
        }
        unit.strays().stream().map(Unit.Stray::text).forEach(text::append);
        return digest(text.toString());
    }

    /** All that a loop says, so that loops that mean the same have the same text. */
    String text(LoopNode loop) {
        Stream<String> segments =
                sorted(loop.segments().stream().filter(normal::isSeen), segment -> Prints.index(segment), normal::text);
        Stream<String> children =
                sorted(loop.children().stream(), child -> child.definition().index(), this::text);
        return Stream.concat(segments, children).collect(Collectors.joining("\u001E", loop.id() + "{", "}"));
    }

    private static int index(SegmentNode segment) {
        return segment.definition() == null ? 0 : segment.definition().index();
    }

    private record Part(int index, String text) {}

    private <T> Stream<String> sorted(Stream<T> parts, ToIntFunction<T> index, Function<T, String> text) {
        List<Part> written = parts.map(part -> new Part(index.applyAsInt(part), text.apply(part)))
                .toList();
        Stream<Part> ordered = options.isStrictAbout(Aspect.ORDER)
                ? written.stream()
                : written.stream().sorted(Comparator.comparingInt(Part::index).thenComparing(Part::text));
        return ordered.map(Part::text);
    }

    private static Print digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            ByteBuffer bytes = ByteBuffer.wrap(hash);
            return new Print(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
