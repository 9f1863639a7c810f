package io.github.claimwright.validate.rule;

import io.github.claimwright.x12.Location;

/** Takes what is found while a file is read. */
@FunctionalInterface
public interface FindingSink {

    /**
     * A breach.
     *
     * @param rule the rule that was broken
     * @param location where
     * @param values what fills the rule's message
     */
    void found(Rule rule, Location location, Object... values);
}
