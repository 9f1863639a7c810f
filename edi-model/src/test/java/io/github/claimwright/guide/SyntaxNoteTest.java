package io.github.claimwright.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxNoteTest {
    /** A note, the positions present, and the position that a finding should name; 0 when the note is kept. */
    @ParameterizedTest
    @CsvSource({
        "P0809, '', 0",
        "P0809, 8 9, 0",
        "P0809, 8, 9",
        "P0809, 9, 8",
        "R0203, 2, 0",
        "R0203, 3, 0",
        "R0203, '', 2",
        "E0207, 2, 0",
        "E0207, 7, 0",
        "E0207, '', 0",
        "E0207, 2 7, 7",
        "C0704, 7 4, 0",
        "C0704, 4, 0",
        "C0704, 7, 4",
        "L050607, 5 6, 0",
        "L050607, 5 7, 0",
        "L050607, 6, 0",
        "L050607, 5, 6",
    })
    void blamesTheMissingOrSurplusPosition(String note, String present, int blamed) {
        SyntaxNote parsed = SyntaxNote.parse(note);
        assertEquals(blamed, parsed.blamed(bits(present)));
        assertEquals(blamed == 0, parsed.holds(bits(present)));
    }

    @Test
    void ignoresPositionsThatItDoesNotName() {
        assertTrue(SyntaxNote.parse("P0809").holds(bits("1 2 3")));
    }

    @Test
    void isSettledWhenNothingThatUsageAllowsBreaksIt() {
        assertTrue(SyntaxNote.parse("R0203").settledBy(bits("2"), bits("2")));
        assertTrue(SyntaxNote.parse("P0304").settledBy(bits("3 4"), bits("3 4")));
        assertTrue(SyntaxNote.parse("C1110").settledBy(0, 0));
    }

    @Test
    void isOpenWhenUsageAllowsBreakingIt() {
        assertFalse(SyntaxNote.parse("P0809").settledBy(0, bits("8 9")));
        assertFalse(SyntaxNote.parse("P0809").settledBy(bits("8"), bits("8")));
        assertFalse(SyntaxNote.parse("E0207").settledBy(0, bits("2 7")));
    }

    @Test
    void isReadAndWrittenInTheNotationOfTheStandard() {
        SyntaxNote note = SyntaxNote.parse("R03050612");
        assertEquals(SyntaxNote.Relation.REQUIRED, note.relation());
        assertEquals(List.of(3, 5, 6, 12), note.positions());
        assertEquals("R03050612", note.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "P08", "P080", "X0809", "P0800", "P08AB", "P0863"})
    void isNotReadFromAnythingElse(String text) {
        assertThrows(IllegalArgumentException.class, () -> SyntaxNote.parse(text));
    }

    private static long bits(String positions) {
        long bits = 0;
        for (String position : Words.of(positions)) {
            bits |= SyntaxNote.bit(Integer.parseInt(position));
        }
        return bits;
    }
}
