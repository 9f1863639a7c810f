/** Which segments each loop of the guide holds, in order, and how loops follow each other: the only place that counts HL and LX. */
@NullMarked
package io.github.claimwright.writer.loop;

import org.jspecify.annotations.NullMarked;
