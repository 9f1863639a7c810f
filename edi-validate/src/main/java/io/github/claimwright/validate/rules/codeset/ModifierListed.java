package io.github.claimwright.validate.rules.codeset;

import static io.github.claimwright.validate.rule.SnipLevel.CODE_SET;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.CodeKind;
import io.github.claimwright.codes.Listing;
import io.github.claimwright.model.Modifier;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LineView;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.time.LocalDate;
import java.util.Optional;

/** A HCPCS modifier is valid on the date of service, by the imported HCPCS file of that time. */
public final class ModifierListed {
    private static final int FIRST = 3;
    private static final int LAST = 6;

    /** The rule. */
    public static final Rule RULE = Rule.named("COD-MODIFIER-VALID")
            .level(CODE_SET)
            .at("2400", "SV101")
            .requires("A HCPCS modifier is valid on the date of service, by the imported HCPCS file of that time")
            .because("CEDI rejects the claim, as it does for a code that is not valid.")
            .mend("Take the modifier out, or write the one that was in force on the date of service.")
            .message("%s is not a HCPCS modifier on %s")
            .rejectedAs("A7", "453")
            .prevents("CO-182")
            .source(
                    "CMS HCPCS Level II file, as imported; CARC 182: modifier invalid on the date of service. Modifiers of CPT (those that begin with a digit, and P1 to P6) and the places of ambulance services are not in it")
            .breachedBy(ModifierListed::judge);

    private ModifierListed() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        LineView line = LineView.of(loop);
        Optional<SegmentNode> service = line.service();
        if (service.isPresent()
                && service.get().is(1, 1, "HC")
                && !line.modifiers().isEmpty()) {
            line.date().ifPresent(date -> judge(service.get(), date, breaches));
        }
    }

    private static void judge(SegmentNode sv1, LocalDate date, Breaches breaches) {
        if (!breaches.codes().published().holds(CodeKind.HCPCS)) {
            breaches.unclear(ProcedureListed.NOT_KNOWN);
            return;
        }
        for (int component = FIRST; component <= LAST; component++) {
            if (isInFile(sv1, component)) {
                judge(sv1, component, date, breaches);
            }
        }
    }

    private static void judge(SegmentNode sv1, int component, LocalDate date, Breaches breaches) {
        Modifier modifier = new Modifier(sv1.text(1, component));
        Listing listing = listing(modifier, date, breaches.codes());
        if (listing == Listing.NOT_LISTED) {
            breaches.atComponent(sv1, 1, component, modifier, date);
        } else if (listing == Listing.NOT_KNOWN) {
            breaches.unclear(ProcedureListed.NOT_KNOWN);
        }
    }

    private static Listing listing(Modifier modifier, LocalDate date, CodeBook codes) {
        Listing listing = codes.published().modifierListing(modifier, date);
        return listing == Listing.NOT_KNOWN && codes.modifier(modifier, date).isPresent() ? Listing.LISTED : listing;
    }

    /** Two capitals, or a capital and a digit: what is of another form has a rule of its own. */
    private static boolean isInFile(SegmentNode sv1, int component) {
        int start = sv1.start(1, component);
        if (sv1.end(1, component) - start != 2) {
            return false;
        }
        byte first = sv1.buffer()[start];
        byte second = sv1.buffer()[start + 1];
        return isCapital(first)
                && (isCapital(second) || isDigit(second))
                && !(first == 'P' && isDigit(second))
                && !isAmbulance(sv1);
    }

    /** Ambulance services (A0...) name where they began and ended by any two letters of places. */
    private static boolean isAmbulance(SegmentNode sv1) {
        int start = sv1.start(1, 2);
        return sv1.buffer()[start] == 'A' && sv1.buffer()[start + 1] == '0';
    }

    private static boolean isCapital(byte character) {
        return character >= 'A' && character <= 'Z';
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }
}
