/**
 * The rule catalog shown by examples: each is a small diff of a valid interchange with the whole report beside it, and
 * the pages under {@code docs/rules} are made from them.
 */
package io.github.claimwright.validate.examples;
