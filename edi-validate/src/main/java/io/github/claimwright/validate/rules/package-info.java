/** Every rule, by SNIP level; {@code RuleCatalog} is the list of what there is. */
@NullMarked
package io.github.claimwright.validate.rules;

import org.jspecify.annotations.NullMarked;
