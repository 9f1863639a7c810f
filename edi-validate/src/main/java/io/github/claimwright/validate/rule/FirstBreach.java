package io.github.claimwright.validate.rule;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.validate.history.DeliveryHistory;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.Optional;

/** Only remembers that there was a breach. A question that is put to it may ask for nothing beside the claim. */
final class FirstBreach implements Breaches {
    private boolean there;

    boolean isThere() {
        return there;
    }

    @Override
    public void at(SegmentNode segment, int element, Object... values) {
        there = true;
    }

    @Override
    public void atComponent(SegmentNode segment, int element, int component, Object... values) {
        there = true;
    }

    @Override
    public void missing(LoopNode loop, String tag, int element, Object... values) {
        there = true;
    }

    @Override
    public Breaches doubtful() {
        return this;
    }

    @Override
    public String parameter(String name) {
        throw asksForMore();
    }

    @Override
    public Optional<DeliveryHistory> history() {
        throw asksForMore();
    }

    @Override
    public boolean seenBefore(long key) {
        throw asksForMore();
    }

    @Override
    public int claim() {
        throw asksForMore();
    }

    @Override
    public CodeBook codes() {
        throw asksForMore();
    }

    @Override
    public void unclear(String what) {
        throw asksForMore();
    }

    private static IllegalStateException asksForMore() {
        return new IllegalStateException("a question within a segment asks for nothing beside it");
    }
}
