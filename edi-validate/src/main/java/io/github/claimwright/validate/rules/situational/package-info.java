/** What must or must not be there in a given situation (SNIP 4). */
@NullMarked
package io.github.claimwright.validate.rules.situational;

import org.jspecify.annotations.NullMarked;
