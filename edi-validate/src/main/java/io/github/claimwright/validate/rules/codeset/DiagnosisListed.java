package io.github.claimwright.validate.rules.codeset;

import static io.github.claimwright.validate.rule.SnipLevel.CODE_SET;

import io.github.claimwright.codes.CodeKind;
import io.github.claimwright.codes.Listing;
import io.github.claimwright.model.DiagnosisCode;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.Diagnoses;
import io.github.claimwright.validate.tree.LineView;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A diagnosis is an ICD-10-CM code that a claim may carry on the date of service, by the imported code file. */
public final class DiagnosisListed {
    private static final LocalDate BEGIN = LocalDate.of(2015, 10, 1);
    private static final Pattern FORM = Pattern.compile("[A-Z][0-9][A-Z0-9]{1,5}");

    private static final String NOT_KNOWN =
            "whether diagnoses were valid on the date of service (import the ICD-10-CM file of that time)";

    /** The rule. */
    public static final Rule RULE = Rule.named("COD-DIAGNOSIS-VALID")
            .level(CODE_SET)
            .at("2300", "HI")
            .requires(
                    "A diagnosis is an ICD-10-CM code that a claim may carry on the date of service, by the imported code file of that time")
            .because(
                    "Payers reject a code that has ended, does not exist yet, or is a category that needs more characters.")
            .mend(
                    "Code to the last character that the list of the date of service has; lists change on October 1 and April 1.")
            .message("%s is not a valid ICD-10-CM code on %s%s")
            .rejectedAs("A7", "255")
            .prevents("CO-16", "M76")
            .source(
                    "ICD-10-CM code file, as imported; CEDI top 15 (A7:254, A7:255). ICD-9 codes are checked by their form alone")
            .breachedBy(DiagnosisListed::judge);

    private DiagnosisListed() {}

    private static void judge(LoopNode claim, Breaches breaches) {
        Optional<SegmentNode> hi = Diagnoses.of(claim).filter(segment -> segment.is(1, 1, "ABK"));
        if (hi.isEmpty()) {
            return;
        }
        if (!breaches.codes().published().holds(CodeKind.ICD10CM)) {
            breaches.unclear(NOT_KNOWN);
            return;
        }
        List<LocalDate> dates = dates(claim);
        for (int element = 1; element <= hi.get().elements() && !dates.isEmpty(); element++) {
            judge(hi.get(), element, dates, breaches);
        }
    }

    /** The dates of service, each once; before ICD-10 began, its version is the finding. */
    private static List<LocalDate> dates(LoopNode claim) {
        return claim.children("2400").stream()
                .flatMap(line -> LineView.of(line).date().stream())
                .filter(date -> !date.isBefore(BEGIN))
                .distinct()
                .toList();
    }

    /** A code that is valid on one of the dates is not wrong; whether each line fits its date is not for this rule to say. */
    private static void judge(SegmentNode hi, int element, List<LocalDate> dates, Breaches breaches) {
        String text = hi.text(element, 2);
        if (!hi.text(element, 1).startsWith("AB") || !FORM.matcher(text).matches()) {
            return;
        }
        DiagnosisCode code = new DiagnosisCode(text);
        Listing listing = best(code, dates, breaches);
        if (listing == Listing.NOT_LISTED) {
            breaches.atComponent(hi, element, 2, code.dotted(), dates.get(0), hint(code, dates.get(0), breaches));
        } else if (listing == Listing.NOT_KNOWN) {
            breaches.unclear(NOT_KNOWN);
        }
    }

    private static Listing best(DiagnosisCode code, List<LocalDate> dates, Breaches breaches) {
        Listing best = Listing.NOT_LISTED;
        for (LocalDate date : dates) {
            Listing listing = breaches.codes().diagnosisListing(code, date);
            if (listing == Listing.LISTED) {
                return listing;
            }
            best = listing == Listing.NOT_KNOWN ? listing : best;
        }
        return best;
    }

    private static String hint(DiagnosisCode code, LocalDate date, Breaches breaches) {
        return breaches.codes().published().diagnosis(code, date).isPresent()
                ? ": it is a category that needs more characters"
                : "";
    }
}
