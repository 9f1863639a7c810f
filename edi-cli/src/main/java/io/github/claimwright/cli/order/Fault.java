package io.github.claimwright.cli.order;

/**
 * What is wrong with a field, before it is known where its record stands.
 *
 * @param field the field's path; empty for the whole record
 * @param message what was expected and what kind of value was found
 */
record Fault(String field, String message) {}
