/** Files that are whole or not there. */
@NullMarked
package io.github.claimwright.file;

import org.jspecify.annotations.NullMarked;
