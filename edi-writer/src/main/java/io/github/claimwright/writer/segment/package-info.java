/** How each segment of a claim is filled: one small class a segment id, positions as the guide numbers them. */
@NullMarked
package io.github.claimwright.writer.segment;

import org.jspecify.annotations.NullMarked;
