/** A supplier's audit of its own claims: a random sample that can be drawn again, and what to look for in the records. */
@NullMarked
package io.github.claimwright.validate.audit;

import org.jspecify.annotations.NullMarked;
