/** The {@code claimwright} command. */
@NullMarked
package io.github.claimwright.cli;

import org.jspecify.annotations.NullMarked;
