package io.github.claimwright.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What has to hold in every guide, whatever it is about. Each test lists the places where it does not. */
class GuideLintTest {
    static Stream<Guide> guides() {
        return Stream.of(Guide.professional(), Guide.acknowledgment999(), Guide.acknowledgment277());
    }

    @ParameterizedTest
    @MethodSource("guides")
    void numbersLoopsAndSegmentsWithoutGaps(Guide guide) {
        assertEquals(
                IntStream.range(0, guide.loops().size()).boxed().toList(),
                guide.loops().stream().map(LoopDef::index).toList());
        assertEquals(
                IntStream.range(0, guide.segments().size()).boxed().toList(),
                guide.segments().stream().map(SegmentDef::index).toList());
    }

    @ParameterizedTest
    @MethodSource("guides")
    void reachesEveryPositionFromTheInterchange(Guide guide) {
        Set<SegmentDef> unreached = new HashSet<>(guide.segments());
        walk(guide.loop("ISA"), unreached);
        assertEquals(Set.of(), unreached);
    }

    private static void walk(LoopDef loop, Set<SegmentDef> unreached) {
        loop.segments().forEach(unreached::remove);
        loop.children().forEach(child -> walk(child, unreached));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void knowsEachChildInItsParentsAndEachParentInItsChildren(Guide guide) {
        assertNone(guide.loops().stream()
                .filter(loop -> loop.parents().stream()
                                .anyMatch(parent -> !parent.children().contains(loop))
                        || loop.children().stream()
                                .anyMatch(child -> !child.parents().contains(loop))));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void startsEveryLoopWithASegmentThatHasToBeThereOnce(Guide guide) {
        assertNone(guide.loops().stream()
                .filter(loop ->
                        loop.first().usage() != Usage.REQUIRED || loop.first().maxRepeat() != 1));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void putsTheFirstSegmentOfALoopBeforeAllElse(Guide guide) {
        assertNone(guide.loops().stream()
                .filter(loop -> loop.segments().stream()
                        .skip(1)
                        .anyMatch(segment -> segment.rank() <= loop.first().rank()
                                && segment.tagCode() != loop.first().tagCode())));
        assertNone(guide.loops().stream()
                .flatMap(loop -> loop.children().stream()
                        .filter(child -> child.rank() <= loop.first().rank())));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void listsSegmentsAndLoopsInTheirOrder(Guide guide) {
        assertNone(guide.loops().stream()
                .filter(loop -> !inOrder(
                                loop.segments().stream().map(SegmentDef::rank).toList())
                        || !inOrder(loop.children().stream().map(LoopDef::rank).toList())));
    }

    private static boolean inOrder(List<Integer> ranks) {
        return ranks.equals(ranks.stream().sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("guides")
    void letsNoSegmentMatchTwoPositionsOfOneLoop(Guide guide) {
        assertNone(guide.loops().stream().flatMap(GuideLintTest::ambiguousPairs));
    }

    private static Stream<String> ambiguousPairs(LoopDef loop) {
        List<SegmentDef> candidates = new ArrayList<>(loop.segments());
        loop.children().forEach(child -> candidates.add(child.first()));
        return pairs(candidates, GuideLintTest::overlap);
    }

    private static boolean overlap(SegmentDef one, SegmentDef other) {
        return one.tagCode() == other.tagCode()
                && (one.qualifier() == null
                        || other.qualifier() == null
                        || !one.qualifier().excludes(other.qualifier()));
    }

    private static <T> Stream<String> pairs(List<T> things, BiPredicate<T, T> wrong) {
        return IntStream.range(0, things.size())
                .boxed()
                .flatMap(i -> things.subList(i + 1, things.size()).stream()
                        .filter(other -> wrong.test(things.get(i), other))
                        .map(other -> things.get(i) + " and " + other));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void selectsSegmentsByCodesOfRequiredElements(Guide guide) {
        assertNone(guide.segments().stream()
                .filter(segment -> segment.qualifier() != null)
                .flatMap(segment -> segment.qualifier().conditions().stream()
                        .map(condition -> selected(segment, condition))
                        .filter(element -> element.usage() != Usage.REQUIRED || element.codes() == null)));
    }

    private static ElementDef selected(SegmentDef segment, Qualifier.Condition condition) {
        ElementDef element = segment.element(condition.element());
        return condition.component() == 0 ? element : element.components().get(condition.component() - 1);
    }

    @ParameterizedTest
    @MethodSource("guides")
    void keepsCodesWithinTheLengthOfTheirElement(Guide guide) {
        assertNone(elements(guide)
                .filter(element -> element.codes() != null)
                .filter(element -> element.codes().codes().stream()
                        .anyMatch(code -> code.length() < element.min() || code.length() > element.max())));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void namesNoCodeTwice(Guide guide) {
        assertNone(elements(guide)
                .filter(element -> element.codes() != null)
                .filter(element -> new HashSet<>(element.codes().codes()).size()
                        != element.codes().codes().size()));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void givesLengthsToSimpleElementsAndComponentsToComposites(Guide guide) {
        assertNone(elements(guide)
                .filter(element -> element.isComposite()
                        ? element.max() != 0
                        : element.min() < 1 || element.max() < element.min()));
        assertNone(elements(guide)
                .filter(element -> element.usage() != Usage.NOT_USED)
                .filter(element -> element.isComposite() == element.components().isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void wantsAComponentInEveryCompositeThatIsUsed(Guide guide) {
        assertNone(elements(guide)
                .filter(element -> !element.components().isEmpty())
                .filter(element -> element.components().stream().noneMatch(part -> part.usage() == Usage.REQUIRED)));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void saysNothingMoreOfElementsThatAreNotUsed(Guide guide) {
        assertNone(elements(guide)
                .filter(element -> element.usage() == Usage.NOT_USED)
                .filter(element -> element.codes() != null
                        || element.codeSet() != null
                        || element.limit() != null
                        || element.cms1500() != null));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void limitsNothingAboveTheStandard(Guide guide) {
        assertNone(elements(guide)
                .filter(element -> element.limit() != null)
                .filter(element -> element.limit().isNumeric() != (element.type() == DataType.R)
                        || element.limit().length()
                                        + Math.max(0, element.limit().decimals())
                                >= element.max()));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void namesOnlyElementsThatExistInSyntaxNotes(Guide guide) {
        assertNone(guide.segments().stream()
                .flatMap(segment -> segment.notes().stream()
                        .filter(note -> note.positions().stream()
                                .anyMatch(position ->
                                        position > segment.elements().size()))
                        .map(note -> segment + " " + note)));
        assertNone(elements(guide)
                .filter(element -> !element.components().isEmpty())
                .filter(element -> element.notes().stream()
                        .flatMap(note -> note.positions().stream())
                        .anyMatch(position -> position > element.components().size())));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void breaksNoSyntaxNoteByItsOwnUsages(Guide guide) {
        assertNone(guide.segments().stream()
                .flatMap(segment -> segment.notes().stream()
                        .filter(note -> !note.holds(segment.required()) && !canBeKept(segment, note))
                        .map(note -> segment + " " + note)));
    }

    /** Whether sending everything that may be sent would keep the note. */
    private static boolean canBeKept(SegmentDef segment, SyntaxNote note) {
        return note.holds(~segment.unused());
    }

    @ParameterizedTest
    @MethodSource("guides")
    void callsEverythingByAPhraseThatReads(Guide guide) {
        assertNone(phrases(guide).filter(phrase -> !phrase.matches("[A-Za-z0-9][A-Za-z0-9 ,-]*[A-Za-z0-9]")));
        assertNone(phrases(guide).filter(phrase -> phrase.matches("(.* )?(\\w+) \\2( .*)?")));
    }

    private static Stream<String> phrases(Guide guide) {
        return Stream.concat(
                guide.segments().stream().map(SegmentDef::phrase),
                elements(guide).map(ElementDef::phrase));
    }

    static Stream<ElementDef> elements(Guide guide) {
        return guide.segments().stream()
                .flatMap(segment -> segment.elements().stream())
                .flatMap(element -> Stream.concat(Stream.of(element), element.components().stream()));
    }

    private static void assertNone(Stream<?> wrong) {
        assertEquals(List.of(), wrong.map(Object::toString).toList());
    }
}
