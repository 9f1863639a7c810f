/** What the writer refuses before it writes: text that the interchange cannot carry, and whatever the guide forbids. */
@NullMarked
package io.github.claimwright.writer.check;

import org.jspecify.annotations.NullMarked;
