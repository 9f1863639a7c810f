/** Bytes to segments: finds interchanges and their delimiters, cuts segments and elements, knows each one's exact place. */
@NullMarked
package io.github.claimwright.validate.scan;

import org.jspecify.annotations.NullMarked;
