/** X12 syntax without any claim in it: segments, elements, delimiters, places in a file, number and date forms. */
@NullMarked
package io.github.claimwright.x12;

import org.jspecify.annotations.NullMarked;
