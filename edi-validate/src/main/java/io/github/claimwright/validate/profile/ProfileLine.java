package io.github.claimwright.validate.profile;

/**
 * One line of a profile.
 *
 * @param number its number in the file, from 1
 * @param key what is set: {@code extends}, a rule's id, or a rule's id with a parameter behind a dot
 * @param value what it is set to
 */
record ProfileLine(int number, String key, String value) {}
