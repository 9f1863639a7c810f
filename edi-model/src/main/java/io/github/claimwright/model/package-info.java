/**
 * The professional claim in billing words: parties, diagnoses, service lines, drugs. Values that the 837P could not
 * carry are refused when they are made; codes stay open text, so that an unknown code is never lost.
 */
@NullMarked
package io.github.claimwright.model;

import org.jspecify.annotations.NullMarked;
