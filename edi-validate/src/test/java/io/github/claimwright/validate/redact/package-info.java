/** What leaves a redacted file, and what stays. */
@NullMarked
package io.github.claimwright.validate.redact;

import org.jspecify.annotations.NullMarked;
