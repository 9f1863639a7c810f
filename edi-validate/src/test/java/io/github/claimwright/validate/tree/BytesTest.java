package io.github.claimwright.validate.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class BytesTest {
    private static long hash(String text) {
        byte[] bytes = ("*" + text + "*").getBytes(StandardCharsets.ISO_8859_1);
        return Bytes.hash(bytes, 1, bytes.length - 1);
    }

    @Property(tries = 100)
    void differentTextsGiveDifferentNumbers(
            @ForAll @Size(max = 300) List<@AlphaChars @StringLength(max = 20) String> texts) {
        Set<Long> numbers = new HashSet<>();
        texts.forEach(text -> numbers.add(hash(text)));
        assertEquals(new HashSet<>(texts).size(), numbers.size());
    }
}
