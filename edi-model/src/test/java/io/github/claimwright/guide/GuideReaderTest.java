package io.github.claimwright.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideReaderTest {
    private static final String SOUND = """
            # a comment, then an empty line

            guide|TEST
            element|98|ID|2|3|role
            element|93|AN|1|60|name
            composite|C1|pair|93 93|P0102
            segment|NM1|98 93 C1*4|C0302
            set|people|people we know
            list|roles|85,87
            body|party
            |01|R
            |02|S||party name
            loop|A|-|0010|R|1|outer loop|outer
            at|0010|NM1|R|>1|01=@roles|party|thing
            |02||@people||20|33|usage?other
            |03|S
            |03-1|R||first of %
            |03-2|S||#th pair
            loop|B|A|0020|S|5|inner loop||repeat?other
            at|0020|NM1|S|2|01=41||inner thing|presence?other
            |01|R
            |02|N
            |03|R||||box
            """;

    @Test
    void readsWhatALineSays() {
        ElementDef name = sound().loop("A").first().element(2);
        assertEquals("outer party name (NM102)", name.toString());
        assertEquals(new CodeSet("people", "people we know"), name.codeSet());
        assertEquals(new PracticalLimit(20, -1), name.limit());
        assertEquals("33", name.cms1500());
        assertTrue(name.isDisputed(Fact.USAGE));
    }

    @Test
    void fillsInTheNamesOfSegmentsAndPositions() {
        ElementDef pair = sound().loop("A").first().element(3);
        assertEquals("first of thing", pair.components().get(0).name());
        assertEquals("3th pair", pair.components().get(1).name());
        assertEquals(4, pair.repetitions());
        assertEquals("P0102", pair.notes().get(0).toString());
    }

    @Test
    void forgetsCodesAndLimitsOfWhatIsNotUsed() {
        ElementDef unused = sound().loop("B").first().element(2);
        assertEquals(Usage.NOT_USED, unused.usage());
        assertNull(unused.codeSet());
        assertNull(unused.limit());
    }

    @Test
    void readsDisputesOfLoopsAndSegments() {
        assertTrue(sound().loop("B").isDisputed(Fact.REPEAT));
        assertTrue(sound().loop("B").first().isDisputed(Fact.PRESENCE));
        assertEquals("other", sound().loop("B").first().disputes().get(0).source());
    }

    /** One line of the sound guide, what replaces it, and the complaint. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
        guide|TEST                      ; guide|                      ; line 3: column 2 (version) is empty
        guide|TEST                      ; # no version                ; no guide line names the version
        guide|TEST                      ; giude|TEST                  ; line 3: 'giude' starts no line of a guide
        element|93|AN|1|60|name         ; element|93|AX|1|60|name     ; line 5: 'AX' is no data type; expected one of ID, AN, N0, R, DT, TM
        element|93|AN|1|60|name         ; element|93|AN|1|6o|name     ; line 5: '6o' is no number
        element|93|AN|1|60|name         ; element|98|AN|1|60|name     ; line 5: '98' was declared before
        segment|NM1|98 93 C1*4|C0302    ; segment|NM1|98 99|C0302     ; line 7: data element '99' is not declared above
        segment|NM1|98 93 C1*4|C0302    ; segment|NM1|98 93 C1|Q0302  ; line 7: 'Q' is none of the relations P, R, E, C, L
        list|roles|85,87                ; list|roles|85,,87           ; line 9: a code list cannot hold an empty code
        |01|R                           ; |01|X                       ; line 11: 'X' is no usage; expected R, S or N
        |02|S||party name               ; |R                          ; line 12: 'R' is no number
        loop|A|-|0010|R|1|outer loop|outer; loop|A|Z|0010|R|1|outer loop; line 13: parent loop Z is not declared above
        loop|A|-|0010|R|1|outer loop|outer; # no loop                 ; line 14: a segment position has to follow a loop line
        body|party                      ; # no body                   ; line 11: an element line has to follow a body or a segment position
        at|0010|NM1|R|>1|01=@roles|party|thing; at|0010|NM9|R|>1|01=@roles|party|thing; segment 'NM9' is not declared above
        at|0010|NM1|R|>1|01=@roles|party|thing; at|0010|NM1|R|>1|01=@rolls|party|thing; code list or set 'rolls' is not declared
        at|0010|NM1|R|>1|01=@roles|party|thing; at|0010|NM1|R|>1|01=@people|party|thing; '01=@people' names no codes
        at|0010|NM1|R|>1|01=@roles|party|thing; at|0010|NM1|R|>1|01|party|thing; '01' selects nothing; expected something like 01=85
        at|0010|NM1|R|>1|01=@roles|party|thing; at|0010|NM1|R|>1|04=85|party|thing; line 14: NM1 has no element 4
        at|0010|NM1|R|>1|01=@roles|party|thing; at|0010|NM1|R|>1|01=85|paty|thing; line 14: body 'paty' is not declared above
        |03-2|S||#th pair               ; |03-3|S                     ; line 18: C1 has no component 3
        |03-2|S||#th pair               ; |03-2|S|||||||x             ; line 18: an element line has at most 8 columns
        |03-2|S||#th pair               ; |02..04|S                   ; line 18: NM1 has no element 4
        |02||@people||20|33|usage?other ; |02||@people||20|33|usage   ; line 15: 'usage' is no evidence mark
        |02||@people||20|33|usage?other ; |02||@people||20|33|sage?x  ; line 15: 'sage' cannot be disputed
        |02||@people||20|33|usage?other ; |02||@people||20+|33        ; line 15: a number is missing
        loop|B|A|0020|S|5|inner loop||repeat?other; loop|A|A|0020|S|5|inner; line 19: loop A was declared before
        at|0020|NM1|S|2|01=41||inner thing|presence?other; loop|C|A|0030|S|1|third; line 20: loop B has no segment
        """)
    void saysInWhichLineAResourceIsDamagedAndHow(String line, String damaged, String complaint) {
        assertTrue(SOUND.lines().anyMatch(line::equals), "the sound guide has the line " + line);
        String text =
                SOUND.lines().map(sound -> sound.equals(line) ? damaged : sound).collect(Collectors.joining("\n"));
        GuideFormatException e = assertThrows(GuideFormatException.class, () -> parse(text));
        assertTrue(e.getMessage().contains(complaint), e.getMessage());
        assertTrue(e.getMessage().startsWith("guide resource test.txt, line "), e.getMessage());
    }

    @Test
    void readsTheLastLineWithOrWithoutALineEnd() {
        assertEquals(
                Usage.REQUIRED,
                parse(SOUND.stripTrailing()).loop("B").first().element(3).usage());
    }

    @Test
    void saysThatAResourceIsMissing() {
        IllegalStateException e = assertThrows(IllegalStateException.class, () -> GuideReader.read("none.txt"));
        assertEquals("guide resource none.txt is missing; reinstall the library", e.getMessage());
    }

    @Test
    void readsTheEmbeddedGuidesAgainAndAgainToTheSameEffect() {
        assertEquals(describe(Guide.professional()), describe(GuideReader.read("x12-005010.txt", "005010X222A1.txt")));
    }

    private static String describe(Guide guide) {
        return guide.segments().stream()
                .flatMap(segment -> Stream.concat(
                        Stream.of(segment.toString()),
                        segment.elements().stream().map(ElementDef::toString)))
                .collect(Collectors.joining("\n"));
    }

    private static Guide sound() {
        return parse(SOUND);
    }

    private static Guide parse(String text) {
        return GuideReader.parse("test.txt", text.replace('|', '\t'));
    }
}
