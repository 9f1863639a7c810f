package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.Needs;
import java.util.List;

/** Of two kinds of dates that share a place, each is sent once. */
public final class DateTwice {
    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-DATE-TWICE")
            .level(SITUATIONAL)
            .at("2300|2400", "DTP01")
            .requires("The dates on which care was assumed and relinquished, and those of tests, are sent once each")
            .because("The receiver cannot tell which of the two counts, and rejects the claim.")
            .mend("Keep the right one, or correct its qualifier.")
            .message("DTP*%s is sent before in this loop")
            .rejectedAs("A7", "510")
            .source("public models of 005010X222A1, DTP*090, 091, 738 and 739")
            .breachedBy(judgeEach(List.of("090", "091", "738", "739")));

    private DateTwice() {}

    private static Check judgeEach(List<String> kinds) {
        return Check.where(
                kinds.stream().map(kind -> Needs.kind("DTP", kind)).toList(),
                (loop, breaches) -> kinds.forEach(kind -> judge(loop, kind, breaches)));
    }

    private static void judge(LoopNode loop, String kind, Breaches breaches) {
        loop.segments("DTP").stream()
                .filter(date -> date.is(1, kind))
                .skip(1)
                .forEach(second -> breaches.at(second, 1, kind));
    }
}
