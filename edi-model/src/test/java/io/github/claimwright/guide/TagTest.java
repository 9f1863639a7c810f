package io.github.claimwright.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TagTest {
    @Test
    void packsItsBytesFromTheLeft() {
        assertEquals('N' << 16 | 'M' << 8 | '1', Tag.code("NM1"));
        assertEquals('N' << 16 | '3' << 8, Tag.code("N3"));
    }

    @Test
    void isZeroForBytesThatCannotBeATag() {
        assertEquals(0, Tag.code("N"));
        assertEquals(0, Tag.code("NM10"));
        assertEquals(0, Tag.code(""));
    }

    @Property
    void isReadBackAsText(@ForAll @AlphaChars @NumericChars @StringLength(min = 2, max = 3) String tag) {
        assertEquals(tag, Tag.text(Tag.code(tag)));
    }
}
