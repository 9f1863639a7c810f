package io.github.claimwright.cli.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static List<String> lines(String text) throws IOException {
        Lines lines = new Lines(new StringReader(text));
        List<String> read = new ArrayList<>();
        for (String line = lines.next(); line != null; line = lines.next()) {
            read.add(line);
        }
        return read;
    }

    @Test
    void keepsEmptyLinesAndNeedsNoLineFeedAtTheEnd() throws IOException {
        assertEquals(List.of("a", "", "b"), lines("a\n\nb"));
        assertEquals(List.of("a", "b"), lines("a\nb\n"));
        assertNull(new Lines(new StringReader("")).next());
    }

    @Test
    void readsLinesThatEndWhereOneBlockDoes() throws IOException {
        for (int length : List.of(8_191, 8_192, 8_193, 20_000)) {
            String line = "x".repeat(length);
            assertEquals(List.of(line, "y"), lines(line + "\ny"), "%d characters".formatted(length));
        }
    }

    @Test
    void cutsWhatIsTooLongAndReadsOn() throws IOException {
        List<String> read = lines("x".repeat(Lines.LONGEST + 5_000) + "\ny");
        assertEquals(Lines.LONGEST + 1, read.get(0).length());
        assertEquals("y", read.get(1));
    }
}
