/** What was delivered to a patient before: what a single claim cannot show, and some rules have to know. */
@NullMarked
package io.github.claimwright.validate.history;

import org.jspecify.annotations.NullMarked;
