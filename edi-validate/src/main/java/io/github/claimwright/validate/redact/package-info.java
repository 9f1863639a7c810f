/**
 * Real files without what identifies patients and providers: every value that does is replaced by another of the same
 * shape under a key, dates of a patient move together, and everything else stays byte for byte.
 */
@NullMarked
package io.github.claimwright.validate.redact;

import org.jspecify.annotations.NullMarked;
