/** Imported code files as they lie in a folder, one file for each release, and what is looked up in them. */
@NullMarked
package io.github.claimwright.codes.store;

import org.jspecify.annotations.NullMarked;
