package io.github.claimwright.validate.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RecentTest {
    private final AtomicInteger made = new AtomicInteger();
    private final Recent<String> recent = new Recent<>(text -> {
        made.incrementAndGet();
        return "made of " + text;
    });

    private String of(String text) {
        byte[] bytes = ("..." + text + "...").getBytes(StandardCharsets.ISO_8859_1);
        return recent.of(bytes, 3, bytes.length - 3);
    }

    @Property(tries = 300)
    void eachTextGivesWhatIsMadeOfIt(@ForAll @StringLength(max = 40) String text) {
        String latin = text.replaceAll("[^\\u0020-\\u00FF]", "x");
        assertEquals("made of " + latin, of(latin));
        assertEquals("made of " + latin, of(latin));
    }

    @Test
    void whatComesAgainIsNotMadeAgain() {
        of("J7613");
        of("J7613");
        assertEquals(1, made.get());
    }

    @Test
    void whatIsLongIsNotKept() {
        of("X".repeat(100));
        of("X".repeat(100));
        assertEquals(2, made.get());
    }
}
