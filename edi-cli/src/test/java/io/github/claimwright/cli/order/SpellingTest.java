package io.github.claimwright.cli.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpellingTest {
    private static final List<String> KNOWN = List.of("ndc", "quantity", "units", "charge");

    @Test
    void findsTheNearestWord() {
        assertEquals(Optional.of("quantity"), Spelling.nearest("quantty", KNOWN));
        assertEquals(Optional.of("quantity"), Spelling.nearest("Qantitty", KNOWN));
        assertEquals(Optional.of("units"), Spelling.nearest("unit", KNOWN));
        assertEquals(Optional.of("ndc"), Spelling.nearest("NDC", KNOWN));
    }

    @Test
    void findsNothingWhenNothingIsNear() {
        assertEquals(Optional.empty(), Spelling.nearest("dx", KNOWN));
        assertEquals(Optional.empty(), Spelling.nearest("price", KNOWN));
        assertEquals(Optional.empty(), Spelling.nearest("", KNOWN));
    }
}
