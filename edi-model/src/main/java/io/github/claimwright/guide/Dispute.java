package io.github.claimwright.guide;

import java.util.List;

/**
 * A public model of the guide that says otherwise. What the guide resource holds is the majority's reading; a finding
 * that rests on a disputed fact deserves less confidence.
 *
 * @param fact what is disputed
 * @param source the model that differs, in the short names that the resource explains
 */
public record Dispute(Fact fact, String source) {

    /** Whether one of the disputes is about the fact. */
    static boolean on(Fact fact, List<Dispute> disputes) {
        for (int i = 0; i < disputes.size(); i++) {
            if (disputes.get(i).fact == fact) {
                return true;
            }
        }
        return false;
    }
}
