/** The example of docs/custom-rules.md: what a user writes who has rules of their own in Java. */
@NullMarked
package io.github.claimwright.validate.custom;

import org.jspecify.annotations.NullMarked;
