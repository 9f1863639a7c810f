package io.github.claimwright.cli.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.claimwright.envelope.HierarchyLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parties of a claim that are left out because they are those of the claim before it in its transaction set. */
final class Inheritance {
    private @Nullable ObjectNode before;

    /** The names of the parties above a level, in the order of the hierarchy. */
    private static List<String> above(HierarchyLevel level) {
        return switch (level) {
            case BILLING_PROVIDER -> List.of();
            case SUBSCRIBER -> List.of("billingProvider");
            case PATIENT -> List.of("billingProvider", "subscriber", "payer");
            case CLAIM -> List.of("billingProvider", "subscriber", "payer", "dependent");
        };
    }

    /** No claim is before the next one. */
    void begin() {
        before = null;
    }

    /** The claim without what it shares with the one before. */
    ObjectNode shortened(ObjectNode claim, HierarchyLevel opens) {
        ObjectNode last = before;
        before = claim;
        if (last == null) {
            return claim;
        }
        ObjectNode shortened = claim.objectNode().setAll(claim);
        for (String party : above(opens)) {
            if (claim.path(party).equals(last.path(party))) {
                shortened.remove(party);
            }
        }
        return shortened;
    }

    /** Puts into a claim what it shares with the one before. */
    void complete(ObjectNode claim, HierarchyLevel opens) {
        ObjectNode last = before;
        before = claim;
        if (last == null) {
            return;
        }
        for (String party : above(opens)) {
            JsonNode shared = last.get(party);
            if (shared != null && !claim.has(party)) {
                claim.set(party, shared);
            }
        }
    }
}
