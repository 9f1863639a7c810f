/** The {@code claimwright} command: options, files and exit codes around the libraries. */
@NullMarked
package io.github.claimwright.cli;

import org.jspecify.annotations.NullMarked;
