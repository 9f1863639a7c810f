package io.github.claimwright.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader of a guide resource may rely on, and what no test of the loaded guides would notice. */
class GuideResourceTest {
    private static final String STANDARD = "x12-005010.txt";
    private static final String PROFESSIONAL = "005010X222A1.txt";
    private static final String ACKNOWLEDGMENT = "005010X231A1.txt";
    private static final String CLAIM_ACKNOWLEDGMENT = "005010X214.txt";
    private static final List<String> GUIDES = List.of(PROFESSIONAL, ACKNOWLEDGMENT, CLAIM_ACKNOWLEDGMENT);

    @Test
    void declaresNoListSetOrBodyThatIsNotUsed() {
        for (String guide : GUIDES) {
            assertEquals(Set.of(), minus(declared(guide, Set.of("list", "set")), words(STANDARD + " " + guide, "@")));
            assertEquals(Set.of(), minus(declared(guide, Set.of("body")), bodies(guide)));
        }
        assertEquals(Set.of(), minus(declared(STANDARD, Set.of("list", "body")), all(resource -> {
            Set<String> used = words(STANDARD, "@");
            used.addAll(bodies(resource));
            return used;
        })));
    }

    @Test
    void declaresNoSegmentOrDataElementThatIsNotUsed() {
        assertEquals(Set.of(), minus(declared(STANDARD, Set.of("segment")), all(GuideResourceTest::tags)));
        for (String guide : List.of(ACKNOWLEDGMENT, CLAIM_ACKNOWLEDGMENT)) {
            assertEquals(Set.of(), minus(declared(guide, Set.of("segment")), tags(guide)));
            assertEquals(Set.of(), minus(declared(guide, Set.of("element", "composite")), members(guide)));
        }
        assertEquals(
                Set.of(), minus(declared(STANDARD, Set.of("element", "composite")), all(GuideResourceTest::members)));
    }

    @ParameterizedTest
    @ValueSource(strings = {STANDARD, PROFESSIONAL, ACKNOWLEDGMENT, CLAIM_ACKNOWLEDGMENT})
    void isPlainTextWithoutTabsOrBlanksAtTheEndOfLines(String resource) {
        String text = text(resource);
        assertTrue(StandardCharsets.US_ASCII.newEncoder().canEncode(text));
        assertEquals(
                List.of(),
                text.lines().filter(line -> !line.equals(line.stripTrailing())).toList());
        assertTrue(text.endsWith("\n"));
    }

    @Test
    void explainsEverySourceThatItNames() {
        String comments =
                text(PROFESSIONAL).lines().filter(line -> line.startsWith("#")).collect(Collectors.joining());
        Set<String> sources = GuideLintTest.elements(Guide.professional())
                .flatMap(element -> element.disputes().stream())
                .map(Dispute::source)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("EdiFabric", "LFH", "stupidedi"), sources);
        sources.forEach(source -> assertTrue(comments.contains(source), source));
    }

    private static Set<String> all(Function<String, Set<String>> what) {
        Set<String> found = new TreeSet<>();
        GUIDES.forEach(guide -> found.addAll(what.apply(guide)));
        return found;
    }

    private static Set<String> declared(String resource, Set<String> kinds) {
        return columns(resource)
                .filter(line -> kinds.contains(line.get(0)))
                .map(line -> line.get(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> tags(String resource) {
        return columns(resource)
                .filter(line -> line.get(0).equals("at"))
                .map(line -> line.get(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> bodies(String resource) {
        return columns(resource)
                .filter(line -> line.get(0).equals("at"))
                .flatMap(line -> Words.of(line.get(6)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The data elements that composites and segments consist of, in this resource and in the standard's. */
    private static Set<String> members(String resource) {
        return Stream.of(STANDARD, resource)
                .flatMap(GuideResourceTest::columns)
                .flatMap(line -> switch (line.get(0)) {
                    case "segment" -> Words.of(line.get(2)).stream().map(GuideResourceTest::withoutCount);
                    case "composite" -> line.size() > 3 ? Words.of(line.get(3)).stream() : Stream.of();
                    default -> Stream.of();
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutCount(String member) {
        int star = member.indexOf('*');
        return star < 0 ? member : member.substring(0, star);
    }

    private static Set<String> words(String resources, String mark) {
        Set<String> words = new TreeSet<>();
        for (String resource : Words.of(resources)) {
            Pattern.compile(mark + "([a-z0-9-]+)")
                    .matcher(text(resource))
                    .results()
                    .forEach(m -> words.add(m.group(1)));
        }
        return words;
    }

    private static Set<String> minus(Set<String> all, Set<String> used) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(used);
        return rest;
    }

    private static Stream<List<String>> columns(String resource) {
        return text(resource)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> new ArrayList<>(Words.split(line, '\t')));
    }

    private static String text(String resource) {
        return new String(ResourceBytes.of(resource), StandardCharsets.ISO_8859_1);
    }
}
