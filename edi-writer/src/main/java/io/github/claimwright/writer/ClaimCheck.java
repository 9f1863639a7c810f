package io.github.claimwright.writer;

import io.github.claimwright.model.Claim;
import io.github.claimwright.writer.loop.Loop;
import io.github.claimwright.x12.Delimiters;
import io.github.claimwright.x12.Element;
import io.github.claimwright.x12.Segment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses a claim with text that the interchange cannot carry, before any of it is written. */
final class ClaimCheck {
    private static final String SERVICE_LINE = "2400";

    private final WritableText writable;

    ClaimCheck(Delimiters delimiters) {
        this.writable = new WritableText(delimiters);
    }

    /**
     * @param number the claim's place in the batch, from 1
     * @param loops everything that would be written for the claim
     */
    void check(Claim claim, int number, List<Loop> loops) {
        int line = 0;
        for (Loop loop : loops) {
            if (loop.id().equals(SERVICE_LINE)) {
                line++;
            }
            for (Segment segment : loop.segments()) {
                ElementText refused = firstRefused(segment);
                if (refused != null) {
                    throw refusal(claim, number, line, loop.id(), refused);
                }
            }
        }
    }

    private @Nullable ElementText firstRefused(Segment segment) {
        List<Element> elements = segment.elements();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Element.Composite composite) {
                int component = firstRefused(composite.components());
                if (component > 0) {
                    return new ElementText(segment, i + 1, component);
                }
            } else if (elements.get(i) instanceof Element.Simple simple && !writable.accepts(simple.value())) {
                return new ElementText(segment, i + 1, 0);
            }
        }
        return null;
    }

    /** The position, from 1, of the first component that cannot be carried; 0 when all can. */
    private int firstRefused(List<String> components) {
        for (int i = 0; i < components.size(); i++) {
            if (!writable.accepts(components.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private UnwritableClaimException refusal(Claim claim, int number, int line, String loop, ElementText refused) {
        return new UnwritableClaimException(
                claim.information().accountNumber(),
                number,
                line,
                loop,
                refused.reference(),
                FieldNames.of(loop, refused),
                writable.fault(refused.text()));
    }
}
