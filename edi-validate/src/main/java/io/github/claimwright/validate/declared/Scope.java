package io.github.claimwright.validate.declared;

import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import org.jspecify.annotations.Nullable;

/**
 * What a condition looks at.
 *
 * @param loop the loop in which the rule is asked
 * @param subject the one segment of the rule's own place that is looked at; null when the loop has none
 */
record Scope(LoopNode loop, @Nullable SegmentNode subject) {}
