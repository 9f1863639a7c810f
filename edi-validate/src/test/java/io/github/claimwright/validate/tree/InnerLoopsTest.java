package io.github.claimwright.validate.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.guide.Guide;
import java.util.List;
import org.junit.jupiter.api.Test;

class InnerLoopsTest {
    private final LoopNode claim = loop("2300", null, 1);

    private static LoopNode loop(String id, LoopNode parent, int number) {
        return new LoopNode(Guide.professional().loop(id), parent, number);
    }

    private LoopNode add(String id, int number) {
        LoopNode inner = loop(id, claim, number);
        claim.add(inner);
        return inner;
    }

    @Test
    void aLoopWithoutOthersHasNone() {
        assertEquals(List.of(), claim.children());
        assertEquals(List.of(), claim.children("2400"));
        assertTrue(claim.child("2400").isEmpty());
    }

    @Test
    void eachKindIsFound() {
        LoopNode other = add("2320", 1);
        LoopNode first = add("2400", 1);
        LoopNode second = add("2400", 2);
        assertEquals(List.of(first, second), claim.children("2400"));
        assertEquals(List.of(other), claim.children("2320"));
        assertEquals(first, claim.child("2400").orElseThrow());
    }

    @Test
    void whatComesLaterIsFoundToo() {
        LoopNode first = add("2400", 1);
        assertEquals(List.of(first), claim.children("2400"));
        LoopNode second = add("2400", 2);
        assertEquals(List.of(first, second), claim.children("2400"));
    }

    @Test
    void whatIsTakenOutIsNot() {
        LoopNode first = add("2400", 1);
        LoopNode second = add("2400", 2);
        assertEquals(List.of(first, second), claim.children("2400"));
        claim.remove(second);
        assertEquals(List.of(first), claim.children("2400"));
    }

    @Test
    void aQuestionCanAskForALoop() {
        add("2320", 1);
        assertTrue(Needs.loop("2320").mayBeMetBy(claim.held()));
        assertFalse(Needs.loop("2400").mayBeMetBy(claim.held()));
    }
}
