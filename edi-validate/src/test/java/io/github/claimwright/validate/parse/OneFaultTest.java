package io.github.claimwright.validate.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault anywhere in a valid interchange gives one finding at most: no cause is said twice. */
class OneFaultTest {
    private static final Example VALID = Example.valid();
    private static final int FIRST_OF_SET = VALID.indexOf("BHT*", 1);
    private static final int LAST_OF_SET = VALID.indexOf("SE*", 1) - 1;

    static IntStream everySegment() {
        return IntStream.range(0, VALID.segments().size());
    }

    static IntStream everySegmentOfTheSet() {
        return IntStream.rangeClosed(FIRST_OF_SET, LAST_OF_SET);
    }

    @Test
    void findsNothingInTheValidInterchange() {
        assertEquals(List.of(), Findings.of(VALID).lines());
    }

    @ParameterizedTest
    @MethodSource("everySegment")
    void isSaidOnceWhenASegmentIsLost(int index) {
        assertOnceAtMost(index, i -> VALID.without(i).recounted());
    }

    @ParameterizedTest
    @MethodSource("everySegment")
    void isSaidOnceWhenASegmentComesTwice(int index) {
        String segment = VALID.segments().get(index);
        assertOnceAtMost(index, i -> VALID.before(segment, segment).recounted());
    }

    /** A name alone may end in the id of N3, and an address that follows it is like its next elements. */
    static IntStream everySegmentBeforeAnother() {
        return IntStream.range(FIRST_OF_SET, LAST_OF_SET)
                .filter(i -> !VALID.segments().get(i + 1).startsWith("N3*"));
    }

    @ParameterizedTest
    @MethodSource("everySegmentBeforeAnother")
    void isSaidOnceWhenATerminatorIsLostInAFileWithoutLineEnds(int index) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < VALID.segments().size(); i++) {
            text.append(VALID.segments().get(i)).append(i == index ? "" : "~");
        }
        assertEquals(List.of("SEG-TERMINATOR"), Findings.of(text.toString()).rules());
    }

    @ParameterizedTest
    @MethodSource("everySegmentOfTheSet")
    void isSaidOnceWhenTwoSegmentsAreSwapped(int index) {
        assertOnceAtMost(
                index,
                i -> VALID.edit(list -> {
                            Collections.swap(list, i, Math.min(i + 1, LAST_OF_SET));
                            return list;
                        })
                        .recounted());
    }

    @ParameterizedTest
    @MethodSource("everySegmentOfTheSet")
    void isSaidOnceWhenASegmentHasAnUnknownId(int index) {
        Example damaged = VALID.with(index, "ZZ" + VALID.segments().get(index).substring(2));
        assertOnce(Findings.of(damaged));
    }

    @ParameterizedTest
    @MethodSource("everySegmentOfTheSet")
    void isSaidOnceWhenAnUnknownSegmentIsInserted(int index) {
        Example damaged = VALID.edit(list -> {
                    list.add(index, "ZZZ*1");
                    return list;
                })
                .recounted();
        Findings findings = Findings.of(damaged);
        assertEquals(List.of("SEG-UNKNOWN"), findings.rules());
        assertEquals(index + 1, findings.all().get(0).location().segment());
    }

    @ParameterizedTest
    @MethodSource("everySegmentOfTheSet")
    void isSaidOnceWhenTheFirstElementIsWrong(int index) {
        String damaged = VALID.segments().get(index).replaceFirst("\\*[^*:]*", "*Q9");
        assertOnceAtMost(index, i -> VALID.with(i, damaged));
    }

    @ParameterizedTest
    @MethodSource("everySegment")
    void isSaidOnceWhenTheFileEndsBehindASegment(int index) {
        Example cut = VALID.edit(list -> list.subList(0, index + 1));
        if (index < VALID.segments().size() - 1) {
            assertOnce(Findings.of(cut));
        }
    }

    @ParameterizedTest
    @MethodSource("everySegment")
    void isSaidOnceWhenTheFileEndsInsideOfASegment(int index) {
        String text = VALID.edit(list -> list.subList(0, index + 1)).text();
        assertOnce(Findings.of(text.substring(0, text.length() - 3)));
    }

    private static void assertOnceAtMost(int index, IntFunction<Example> damage) {
        List<String> lines = Findings.of(damage.apply(index)).lines();
        assertTrue(lines.size() <= 1, () -> VALID.segments().get(index) + "\n" + String.join("\n", lines));
    }

    private static void assertOnce(Findings findings) {
        assertEquals(1, findings.lines().size(), () -> String.join("\n", findings.lines()));
        assertFalse(findings.lines().get(0).isBlank());
    }
}
