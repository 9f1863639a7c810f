package io.github.claimwright.validate.parse;

import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.x12.Location;

/** Takes what the parser finds. */
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
