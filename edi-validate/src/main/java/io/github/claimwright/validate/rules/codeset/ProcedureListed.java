package io.github.claimwright.validate.rules.codeset;

import static io.github.claimwright.validate.rule.SnipLevel.CODE_SET;

import io.github.claimwright.codes.Listing;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LineView;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.time.LocalDate;
import java.util.Optional;

/** A HCPCS code is valid on the date of service, by the imported HCPCS file of that time. */
public final class ProcedureListed {
    /** What is missing where no HCPCS file of the time is imported; modifiers stand in the same file. */
    static final String NOT_KNOWN =
            "whether HCPCS codes and modifiers were valid on the date of service (import the HCPCS file of that time)";

    /** The rule. */
    public static final Rule RULE = Rule.named("COD-PROCEDURE-VALID")
            .level(CODE_SET)
            .at("2400", "SV101")
            .requires("A HCPCS code is valid on the date of service, by the imported HCPCS file of that time")
            .because("CEDI rejects the claim; it is the front end's most frequent rejection of DME claims.")
            .mend(
                    "Bill the code that was in force on the date of service; new codes begin and old ones end each quarter.")
            .message("%s is not a HCPCS code on %s%s")
            .rejectedAs("A7", "507")
            .prevents("CO-181")
            .edits("X222.351.2400.SV101-2.020")
            .source(
                    "CMS HCPCS Level II file, as imported; CEDI top ten of August 2019. CPT codes, which begin with a digit, and dental codes (D) are not in it and are checked by their form alone")
            .breachedBy(ProcedureListed::judge);

    private ProcedureListed() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        LineView line = LineView.of(loop);
        Optional<HcpcsCode> code = line.code();
        Optional<LocalDate> date = line.date();
        if (code.isPresent() && date.isPresent() && isInFile(code.get())) {
            judge(line.service().orElseThrow(), code.get(), date.get(), breaches);
        }
    }

    private static void judge(SegmentNode sv1, HcpcsCode code, LocalDate date, Breaches breaches) {
        Listing listing = sv1.is(1, 1, "HC") ? breaches.codes().hcpcsListing(code, date) : Listing.LISTED;
        if (listing == Listing.NOT_LISTED) {
            breaches.atComponent(sv1, 1, 2, code, date, validity(code, date, breaches));
        } else if (listing == Listing.NOT_KNOWN) {
            breaches.unclear(NOT_KNOWN);
        }
    }

    /** CMS publishes Level II alone, and of that not the dental codes. */
    private static boolean isInFile(HcpcsCode code) {
        char first = code.value().charAt(0);
        return first >= 'A' && first <= 'V' && first != 'D';
    }

    private static String validity(HcpcsCode code, LocalDate date, Breaches breaches) {
        return breaches.codes()
                .published()
                .hcpcs(code, date)
                .map(known -> "; it is valid " + known.effective())
                .orElse("");
    }
}
