/**
 * The independent second opinion: the guide as a schema for StAEDI, StAEDI's verdict on each transaction set, and where it
 * finds what our own engine does not. The only package here that knows StAEDI.
 */
@NullMarked
package io.github.claimwright.validate.staedi;

import org.jspecify.annotations.NullMarked;
