/**
 * What is wrong inside of a segment that stands at its place: elements and components that are missing, surplus or unused,
 * their lengths, types, dates, codes, and the conditions between them. Finds the breaches of SNIP 1 and 2.
 */
@NullMarked
package io.github.claimwright.validate.element;

import org.jspecify.annotations.NullMarked;
