package io.github.claimwright.codes;

import io.github.claimwright.model.Ndc;
import java.util.List;
import java.util.Optional;

/**
 * What a written NDC can stand for.
 *
 * @param candidates every eleven-digit code it can mean; none when it cannot be an NDC of today's HIPAA form
 * @param listed those of them that the loaded directories list
 */
public record NdcReading(List<Ndc> candidates, List<Ndc> listed) {

    /** Copies the lists. */
    public NdcReading {
        candidates = List.copyOf(candidates);
        listed = List.copyOf(listed);
    }

    /** The one code it must mean: the only candidate, or the only listed one; empty when that is open. */
    public Optional<Ndc> certain() {
        List<Ndc> choice = candidates.size() == 1 ? candidates : listed;
        return choice.size() == 1 ? Optional.of(choice.get(0)) : Optional.empty();
    }
}
