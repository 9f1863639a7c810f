package io.github.claimwright.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.guide.Guide;
import io.github.claimwright.validate.rule.Exemption;
import io.github.claimwright.validate.tree.LoopNode;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ExemptionsTest {
    private final LoopNode line = new LoopNode(Guide.professional().loop("2400"), null, 1);
    private final AtomicInteger looks = new AtomicInteger();
    private final Exemption exemption = (loop, codes) -> looks.incrementAndGet() == 1;
    private final Exemptions exemptions = new Exemptions(CodeBook.embedded());

    @Test
    void severalRulesShareOneLook() {
        exemptions.begin();
        assertTrue(exemptions.hold(exemption, line));
        assertTrue(exemptions.hold(exemption, line));
        assertEquals(1, looks.get());
    }

    @Test
    void anotherLoopIsLookedAtAnew() {
        exemptions.begin();
        assertTrue(exemptions.hold(exemption, line));
        exemptions.begin();
        assertFalse(exemptions.hold(exemption, line));
    }

    @Test
    void aRuleWithoutOneIsNotExempt() {
        exemptions.begin();
        assertTrue(exemptions.hold(exemption, line));
        assertFalse(exemptions.hold(null, line));
        assertFalse(exemptions.hold((loop, codes) -> false, line));
    }
}
