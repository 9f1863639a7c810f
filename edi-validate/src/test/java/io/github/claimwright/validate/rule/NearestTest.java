package io.github.claimwright.validate.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> KNOWN = List.of("ndc", "quantity", "units", "charge");

    @Test
    void findsTheNearestWord() {
        assertEquals(Optional.of("quantity"), Nearest.nearest("quantty", KNOWN));
        assertEquals(Optional.of("quantity"), Nearest.nearest("Qantitty", KNOWN));
        assertEquals(Optional.of("units"), Nearest.nearest("unit", KNOWN));
        assertEquals(Optional.of("ndc"), Nearest.nearest("NDC", KNOWN));
    }

    @Test
    void findsNothingWhenNothingIsNear() {
        assertEquals(Optional.empty(), Nearest.nearest("dx", KNOWN));
        assertEquals(Optional.empty(), Nearest.nearest("price", KNOWN));
        assertEquals(Optional.empty(), Nearest.nearest("", KNOWN));
    }
}
