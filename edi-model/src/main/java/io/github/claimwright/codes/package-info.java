/**
 * What the published code files say, by date of service and with the source of every row: HCPCS codes, drug products and
 * how many HCPCS units they hold, modifiers, limits, diagnosis groups.
 */
@NullMarked
package io.github.claimwright.codes;

import org.jspecify.annotations.NullMarked;
