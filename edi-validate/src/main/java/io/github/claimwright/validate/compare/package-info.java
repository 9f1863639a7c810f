/** Two files told apart by meaning: which claims differ, and in which element, whatever their form. */
@NullMarked
package io.github.claimwright.validate.compare;

import org.jspecify.annotations.NullMarked;
