/** Drug products and their units (SNIP 6). */
@NullMarked
package io.github.claimwright.validate.rules.product;

import org.jspecify.annotations.NullMarked;
