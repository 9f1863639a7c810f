/** The way in: a path, a stream or bytes become a validation report. */
@NullMarked
package io.github.claimwright.validate;

import org.jspecify.annotations.NullMarked;
