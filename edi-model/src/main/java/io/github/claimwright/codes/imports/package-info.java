/**
 * Published code files, in each of the layouts that their publishers use, read into the store: a file either fits its
 * layout throughout or changes nothing.
 */
@NullMarked
package io.github.claimwright.codes.imports;

import org.jspecify.annotations.NullMarked;
