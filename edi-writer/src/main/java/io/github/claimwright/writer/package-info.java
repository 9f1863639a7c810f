/**
 * Claims to a complete 837P interchange (005010X222A1): the way in, with the envelope around the claims, control numbers
 * that are never issued twice, the settings of a trading partner, and files that are whole or not there.
 */
@NullMarked
package io.github.claimwright.writer;

import org.jspecify.annotations.NullMarked;
