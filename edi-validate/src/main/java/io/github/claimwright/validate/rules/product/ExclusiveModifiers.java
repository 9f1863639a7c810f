package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.Confidence;
import io.github.claimwright.codes.ModifierEntry;
import io.github.claimwright.codes.ModifierEntry.Group;
import io.github.claimwright.model.Modifier;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LineView;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Modifiers that exclude each other do not stand on one line. */
public final class ExclusiveModifiers {
    private static final int FIRST = 3;
    private static final int LAST = 6;

    /** Of nebulizers and their drugs, which of these a line carries is asked by rules of their own. */
    private static final Set<Group> ASKED_ELSEWHERE = EnumSet.of(Group.COVERAGE, Group.DRUG_FORM);

    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-MODIFIER-CONFLICT")
            .level(PRODUCT)
            .offByDefault()
            .at("2400", "SV101")
            .requires("Modifiers that exclude each other, such as new and rented, the months of a rental,"
                    + " or discarded and nothing discarded, do not stand on one line")
            .because("Medicare returns the line as unprocessable: it says two things that cannot both be true.")
            .mend("Keep the modifier that is true of the line, or bill what differs on a line of its own.")
            .message("modifiers %s and %s exclude each other")
            .rejectedAs("A7", "453")
            .prevents("CO-4")
            .source("texts of the modifiers, as the modifier table collects them; a warning where its source is weaker")
            .breachedBy(ExclusiveModifiers::judge);

    private ExclusiveModifiers() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        LineView line = LineView.of(loop);
        if (line.modifiers().size() > 1 && line.areModifiersSound()) {
            line.date().ifPresent(date -> judge(line, date, breaches));
        }
    }

    private static void judge(LineView line, LocalDate date, Breaches breaches) {
        SegmentNode service = line.service().orElseThrow();
        for (int later = FIRST + 1; later <= LAST; later++) {
            Optional<ModifierEntry> entry = entry(service, later, date, breaches.codes());
            if (entry.isPresent() && !isAskedElsewhere(entry.get(), line, date, breaches.codes())) {
                judge(service, later, entry.get(), breaches);
            }
        }
    }

    private static void judge(SegmentNode service, int later, ModifierEntry entry, Breaches breaches) {
        for (int earlier = FIRST; earlier < later; earlier++) {
            String other = service.text(1, earlier);
            if (entry.excludes().stream().anyMatch(excluded -> excluded.value().equals(other))) {
                boolean sure = entry.source().confidence() == Confidence.HIGH;
                (sure ? breaches : breaches.doubtful()).atComponent(service, 1, later, other, entry.modifier());
                return;
            }
        }
    }

    private static Optional<ModifierEntry> entry(SegmentNode service, int component, LocalDate date, CodeBook codes) {
        return Optional.of(service.text(1, component))
                .filter(text -> !text.isEmpty())
                .flatMap(text -> codes.modifier(new Modifier(text), date));
    }

    private static boolean isAskedElsewhere(ModifierEntry entry, LineView line, LocalDate date, CodeBook codes) {
        return ASKED_ELSEWHERE.contains(entry.group())
                && line.code().flatMap(code -> codes.hcpcs(code, date)).isPresent();
    }
}
