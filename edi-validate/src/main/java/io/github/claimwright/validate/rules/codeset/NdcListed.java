package io.github.claimwright.validate.rules.codeset;

import static io.github.claimwright.validate.rule.SnipLevel.CODE_SET;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.CodeKind;
import io.github.claimwright.codes.EffectiveRange;
import io.github.claimwright.codes.ListedPackage;
import io.github.claimwright.model.Ndc;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LineView;
import io.github.claimwright.validate.tree.LoopNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An NDC is listed, and marketed on the date of service, by the imported FDA directory. */
public final class NdcListed {
    private static final String NO_PRODUCT = "00000000000";

    /** The rule. */
    public static final Rule RULE = Rule.named("COD-NDC-LISTED")
            .level(CODE_SET)
            .warning()
            .at("2400", "LIN03")
            .requires("An NDC is listed, and marketed on the date of service, by the imported FDA directory")
            .because(
                    "Clearinghouses and Medicaid agencies reject an NDC that is unknown or obsolete on the date of service.")
            .mend("Compare the NDC with the package that was dispensed; an old package may have left the directory.")
            .message("NDC %s %s")
            .rejectedAs("A7", "218")
            .prevents("CO-16", "M119")
            .source(
                    "Stedi edit of November 2026; Horizon NJ Health edit 551. A warning: the directory drops products that are no longer made, which may still be dispensed")
            .breachedBy(Check.around("2410", NdcListed::judge));

    private NdcListed() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        if (!breaches.codes().published().holds(CodeKind.NDC)) {
            return;
        }
        LineView line = LineView.of(loop);
        Optional<Ndc> ndc = line.ndc();
        Optional<LocalDate> date = line.date();
        if (ndc.isPresent() && date.isPresent() && !ndc.get().value().equals(NO_PRODUCT)) {
            problem(ndc.get(), date.get(), breaches.codes())
                    .ifPresent(what ->
                            breaches.at(line.drug().orElseThrow(), 3, ndc.get().hyphenated(), what));
        }
    }

    private static Optional<String> problem(Ndc ndc, LocalDate date, CodeBook codes) {
        Optional<ListedPackage> listed = codes.published().listedPackage(ndc);
        if (listed.isPresent()) {
            EffectiveRange marketed = listed.get().effective();
            return marketed.includes(date)
                    ? Optional.empty()
                    : Optional.of("is not marketed on %s: it is on the market %s".formatted(date, marketed));
        }
        return codes.knowsNdc(ndc)
                ? Optional.empty()
                : Optional.of("is in no imported directory" + others(codes.packagesOf(ndc)));
    }

    private static String others(List<Ndc> packages) {
        return packages.isEmpty()
                ? ""
                : packages.stream()
                        .map(Ndc::hyphenated)
                        .collect(Collectors.joining(", ", ", but other packages of the product are: ", ""));
    }
}
