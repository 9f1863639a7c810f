package io.github.claimwright.validate.declared;

/** A question to the loops of a claim. Stateless and thread-safe. */
@FunctionalInterface
interface Condition {

    boolean holds(Scope scope);
}
