/** Implementation guides as data: every loop, segment position, element, code and condition, read once and indexed for lookups by bytes. */
@NullMarked
package io.github.claimwright.guide;

import org.jspecify.annotations.NullMarked;
