/** Code sets outside of X12 (SNIP 5). */
@NullMarked
package io.github.claimwright.validate.rules.codeset;

import org.jspecify.annotations.NullMarked;
