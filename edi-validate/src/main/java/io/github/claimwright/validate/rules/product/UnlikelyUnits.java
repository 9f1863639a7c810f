package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.HcpcsEntry.Standing;
import io.github.claimwright.codes.Mue;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.x12.X12Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Medicare expects no more units of a code for one patient and day than its medically unlikely edit. */
public final class UnlikelyUnits {
    private static final int EACH_LINE = 1;

    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-MUE")
            .level(PRODUCT)
            .warning()
            .offByDefault()
            .at("2400", "SV104")
            .requires(
                    "The units of a code on one date of service, all lines together, stay within the medically unlikely edit")
            .because("Medicare denies all units of the code for that day; dividing them over lines does not help.")
            .mend("Check the units. A correct amount above the edit can only be argued in an appeal.")
            .message("%s units of %s on %s: the medically unlikely edit is %d (%s)")
            .rejectedAs("A7", "476")
            .prevents("CO-151")
            .source(
                    "NCCI medically unlikely edits, DME supplier services, 2024 Q3: a warning, because later releases were not read")
            .breachedBy(UnlikelyUnits::judge);

    private UnlikelyUnits() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        CodedLine.believed(loop, breaches.codes())
                .ifPresent(line -> edit(line, breaches.codes()).ifPresent(mue -> judge(line, mue, breaches)));
    }

    /** The edit of a code that is never paid is 0, which rules of their own say. */
    private static Optional<Mue> edit(CodedLine line, CodeBook codes) {
        return line.isOfStanding(Standing.COVERED) || line.known() == null
                ? codes.mue(line.code(), line.date())
                : Optional.empty();
    }

    private static void judge(CodedLine line, Mue mue, Breaches breaches) {
        RunningTotal total = total(line, mue, breaches.codes());
        if (total.passes(BigDecimal.valueOf(mue.value()))) {
            breaches.at(
                    line.service(),
                    4,
                    X12Text.decimal(total.including()),
                    line.code(),
                    line.date(),
                    mue.value(),
                    mue.rationale());
        }
    }

    private static RunningTotal total(CodedLine line, Mue mue, CodeBook codes) {
        List<CodedLine> counted = mue.mai() == EACH_LINE ? List.of() : ofDay(line, codes);
        return RunningTotal.upTo(line, counted, codes);
    }

    private static List<CodedLine> ofDay(CodedLine line, CodeBook codes) {
        return line.ofClaim(codes).stream()
                .filter(other ->
                        other.code().equals(line.code()) && other.date().equals(line.date()))
                .toList();
    }

    /** Whether the units of the line's code and day are above the edit, on whatever line that shows. */
    static boolean isBreachedOnDayOf(CodedLine line, CodeBook codes) {
        Optional<Mue> edit = edit(line, codes);
        return edit.isPresent()
                && ofDay(line, codes).stream()
                        .anyMatch(other -> total(other, edit.get(), codes)
                                .passes(BigDecimal.valueOf(edit.get().value())));
    }
}
