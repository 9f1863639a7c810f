/**
 * Segments to their place in the guide: the control envelope, the hierarchy, loops and segment positions, with recovery
 * after errors so that one cause gives one finding. Finds the breaches of SNIP 1 and 2.
 */
@NullMarked
package io.github.claimwright.validate.parse;

import org.jspecify.annotations.NullMarked;
