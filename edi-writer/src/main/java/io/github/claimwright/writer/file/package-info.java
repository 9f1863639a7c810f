/**
 * A whole file as a sequence of parts: what each says in the model's words, and the form in which it came, so far as that
 * differs from what the writer would make of it.
 */
@NullMarked
package io.github.claimwright.writer.file;

import org.jspecify.annotations.NullMarked;
