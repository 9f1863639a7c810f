package io.github.claimwright.validate.rule;

import java.util.List;

/**
 * Adds rules written in Java. Whoever has rules of their own implements this, names the class in
 * {@code META-INF/services/io.github.claimwright.validate.rule.RuleProvider} or in {@code provides} of their module, and puts
 * the jar beside this library: the rules are asked, weighed by profiles and explained like the built-in ones.
 */
public interface RuleProvider {

    /** The rules, with ids that no other rule has. Asked for once; the rules are stateless and thread-safe. */
    List<Rule> rules();
}
