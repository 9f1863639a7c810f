package io.github.claimwright.billing;

import java.util.List;

/**
 * An order that can be billed.
 *
 * @param notes where remarks about it go
 * @param head what its claim is but for the lines
 * @param number the account number of its claim, should it come first on one
 * @param lines its lines
 */
record OrderDraft(Notes notes, ClaimHead head, String number, List<LineDraft> lines) {}
