package io.github.claimwright.writer.segment;

import io.github.claimwright.model.Dependent;
import io.github.claimwright.model.PatientCondition;
import io.github.claimwright.x12.Segment;
import org.jspecify.annotations.Nullable;

/** PAT, patient information (loops 2000B and 2000C): relationship, death, weight, pregnancy. */
public final class Pat {
    /** PAT07: the weight is in pounds. */
    private static final String POUNDS = "01";

    private Pat() {}

    /** A subscriber who is the patient. */
    public static Segment subscriber(PatientCondition condition) {
        return of(null, condition);
    }

    /** A dependent, who always has a relationship to the subscriber. */
    public static Segment from(Dependent dependent) {
        return of(dependent.relationship(), dependent.details().condition());
    }

    private static Segment of(@Nullable String relationship, @Nullable PatientCondition condition) {
        Segment.Builder segment = Segment.of("PAT").put(1, relationship);
        if (condition != null) {
            segment.put(5, Texts.before(condition.diedOn(), "D8"))
                    .put(6, Texts.of(condition.diedOn()))
                    .put(7, Texts.before(condition.weight(), POUNDS))
                    .put(8, Texts.of(condition.weight()))
                    .put(9, Texts.yes(condition.pregnant()));
        }
        return segment.build();
    }
}
