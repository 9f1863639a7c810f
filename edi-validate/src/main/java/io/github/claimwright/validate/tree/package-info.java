/**
 * What was received, as loops and segments: a view of the scanned bytes that makes text only when asked, and answers
 * "nothing" for what cannot be read as the wanted type, because the syntax check has reported it already.
 */
@NullMarked
package io.github.claimwright.validate.tree;

import org.jspecify.annotations.NullMarked;
