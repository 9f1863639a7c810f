package io.github.claimwright.validate.read;

import io.github.claimwright.envelope.ClaimPlace;
import io.github.claimwright.envelope.GroupHeader;
import io.github.claimwright.envelope.InterchangeHeader;
import io.github.claimwright.envelope.TransactionHeader;
import io.github.claimwright.model.Claim;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.x12.Delimiters;

/** Takes the parts of a file in their order, each as soon as it is complete. */
public interface FileListener {

    /** An interchange begins. */
    void interchange(InterchangeHeader header, Delimiters delimiters);

    /** A functional group begins. */
    void group(GroupHeader header);

    /** A transaction set begins. */
    void transaction(TransactionHeader header);

    /** A claim was read, which stands below the levels that were open, or below those that it opens. */
    void claim(Claim claim, ClaimPlace place);

    /** A header or claim was met that the model cannot hold. */
    void unread(UnreadClaim what);

    /** The next segment of the file, whatever it is part of; void after the call. */
    void segment(SegmentNode segment);
}
