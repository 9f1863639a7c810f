package io.github.claimwright.validate.report;

import io.github.claimwright.guide.ElementDef;
import io.github.claimwright.guide.Guide;
import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.Qualifier;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.guide.Tag;
import io.github.claimwright.x12.Location;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A location as a biller and as a programmer would say it. Where several positions of the guide share loop and segment id,
 * as the references of a claim do, only what they all agree on is said.
 */
final class Place {
    private static final Pattern SERVICE_LINE = Pattern.compile("2400\\[(\\d+)\\]");
    private static final List<String> ENVELOPES = List.of("ISA", "GS", "ST");

    private final Location location;
    private final List<SegmentDef> positions;

    private Place(Location location, List<SegmentDef> positions) {
        this.location = location;
        this.positions = positions;
    }

    static Place of(Location location) {
        return new Place(location, positions(location));
    }

    private static List<SegmentDef> positions(Location location) {
        byte[] tag = location.tag().getBytes(StandardCharsets.ISO_8859_1);
        int code = Tag.code(tag, 0, tag.length);
        List<SegmentDef> inLoop = Guide.professional().segments(code).stream()
                .filter(position -> isIn(position.loop(), location.loop()))
                .toList();
        List<SegmentDef> qualified = inLoop.stream()
                .filter(position -> isToldBy(location.qualifier(), position.qualifier()))
                .toList();
        return qualified.isEmpty() ? inLoop : qualified;
    }

    private static boolean isToldBy(@Nullable String code, @Nullable Qualifier qualifier) {
        return code != null && qualifier != null && qualifier.decisive().codes().contains(code);
    }

    private static boolean isIn(LoopDef loop, @Nullable String id) {
        return id == null ? ENVELOPES.contains(loop.id()) : loop.id().equals(id);
    }

    /** In billing words, such as {@code line 2, units}; nothing when the guide has no words for it. */
    Optional<String> words() {
        Optional<String> subject = subject();
        Optional<String> line = line().map(number -> "line " + number);
        if (line.isPresent() && subject.isPresent()) {
            return Optional.of(line.get() + ", " + subject.get());
        }
        return line.or(() -> subject);
    }

    /** In the field's notation, such as {@code loop 2400 SV104, segment 23}. */
    String notation() {
        if (location.segment() == 0) {
            return "the whole file";
        }
        String segment = "segment " + location.segment();
        return location.tag().isEmpty() ? segment : reference() + ", " + segment;
    }

    /** The same without the number of the segment. */
    String reference() {
        String loop = location.loop() == null ? "" : "loop " + location.loop() + " ";
        return loop + location.reference();
    }

    /** Words and notation together: {@code line 2, units (loop 2400 SV104, segment 23)}. */
    @Override
    public String toString() {
        return words().map(words -> words + " (" + notation() + ")").orElse(notation());
    }

    /** The box of the CMS-1500 paper form. */
    Optional<String> box() {
        return location.element() == 0 ? Optional.empty() : agreed(this::box);
    }

    private @Nullable String box(SegmentDef position) {
        ElementDef element = element(position);
        if (element == null) {
            return null;
        }
        ElementDef component = component(element);
        String own = component == null ? null : component.cms1500();
        return own == null ? element.cms1500() : own;
    }

    private Optional<String> line() {
        String path = location.path();
        Matcher matcher = SERVICE_LINE.matcher(path == null ? "" : path);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private Optional<String> subject() {
        Optional<String> element = location.element() == 0 ? Optional.empty() : agreed(this::elementWords);
        return element.or(() -> agreed(this::segmentWords)).or(() -> agreed(this::loopWords));
    }

    private @Nullable String elementWords(SegmentDef position) {
        ElementDef element = element(position);
        if (element == null) {
            return null;
        }
        ElementDef component = component(element);
        ElementDef named = component == null ? element : component;
        return isServiceLine(position) ? named.name() : named.phrase();
    }

    private String segmentWords(SegmentDef position) {
        return isServiceLine(position) ? position.name() : position.phrase();
    }

    private @Nullable String loopWords(SegmentDef position) {
        return isServiceLine(position) ? null : position.loop().name();
    }

    /** The words of a service line need not say "service line" again behind its number. */
    private static boolean isServiceLine(SegmentDef position) {
        return position.loop().id().equals("2400");
    }

    private @Nullable ElementDef element(SegmentDef position) {
        return location.element() <= position.elements().size() ? position.element(location.element()) : null;
    }

    private @Nullable ElementDef component(ElementDef element) {
        int component = location.component();
        return component > 0 && component <= element.components().size()
                ? element.components().get(component - 1)
                : null;
    }

    private Optional<String> agreed(Function<SegmentDef, @Nullable String> question) {
        List<String> answers = positions.stream().map(question).distinct().toList();
        return answers.size() == 1 ? Optional.ofNullable(answers.get(0)) : Optional.empty();
    }
}
