/** What a rule is, and what it says when it is broken: facts, one question to a loop, findings with their place. */
@NullMarked
package io.github.claimwright.validate.rule;

import org.jspecify.annotations.NullMarked;
