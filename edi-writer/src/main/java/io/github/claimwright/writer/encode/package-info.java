/** Segments to bytes: the only package of this module that knows StAEDI. */
@NullMarked
package io.github.claimwright.writer.encode;

import org.jspecify.annotations.NullMarked;
