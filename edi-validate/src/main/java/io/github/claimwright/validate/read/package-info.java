/** Files back into claims in billing words: the way from the loop tree to the model. */
@NullMarked
package io.github.claimwright.validate.read;

import org.jspecify.annotations.NullMarked;
