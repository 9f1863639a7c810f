/** What stands around the claims of an interchange: headers, submitter and receiver, and the levels that claims open. */
@NullMarked
package io.github.claimwright.envelope;

import org.jspecify.annotations.NullMarked;
