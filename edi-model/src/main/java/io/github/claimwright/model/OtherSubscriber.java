package io.github.claimwright.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who holds another insurance of the patient (loop 2330A). Never printed by {@link #toString()}.
 *
 * @param name the name
 * @param member the id on that insurance's card
 * @param address the address; null when not sent
 * @param references the Social Security number (REF*SY), if sent
 */
public record OtherSubscriber(
        PartyName name, MemberId member, @Nullable Address address, List<Reference> references) {

    /** Refuses a second number. */
    public OtherSubscriber {
        references = Require.count(references, "further numbers of an other subscriber", 0, 1);
    }

    @Override
    public String toString() {
        return "OtherSubscriber[not shown]";
    }
}
