/** Rules written as text: a place of the guide, a condition, a message. The built-in tables and profiles share the form. */
@NullMarked
package io.github.claimwright.validate.declared;

import org.jspecify.annotations.NullMarked;
