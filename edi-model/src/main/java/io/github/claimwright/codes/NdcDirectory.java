package io.github.claimwright.codes;

import io.github.claimwright.model.Ndc;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The listed NDC, and how a written one is read against them. */
final class NdcDirectory {
    private static final Pattern TEN_DIGITS = Pattern.compile("\\d{10}");
    private static final Pattern ELEVEN =
            Pattern.compile("\\d{11}|\\d{4}-\\d{4}-\\d{2}|\\d{5}-\\d{3}-\\d{2}|\\d{5}-\\d{4}-\\d{1,2}");

    /** The form of 2033, 6-4-2; a labeler code that begins with zero is one of today's. */
    private static final Pattern TWELVE = Pattern.compile("0(\\d{5})-?(\\d{4})-?(\\d{2})");

    private final List<NdcList> lists;

    private NdcDirectory(List<NdcList> lists) {
        this.lists = List.copyOf(lists);
    }

    /** The embedded products, and what imported files list. */
    static NdcDirectory of(List<DrugProduct> products, List<NdcList> imported) {
        NdcList embedded = NdcList.of(products.stream().map(DrugProduct::ndc).toList());
        return new NdcDirectory(
                Stream.concat(Stream.of(embedded), imported.stream()).toList());
    }

    /** The listed packages of the same labeler and product. */
    List<Ndc> packagesOf(Ndc ndc) {
        return lists.stream()
                .flatMap(list -> list.packagesOf(ndc).stream())
                .distinct()
                .toList();
    }

    NdcStanding standing(Ndc ndc) {
        for (NdcList list : lists) {
            if (list.contains(ndc)) {
                return NdcStanding.LISTED;
            }
        }
        return packagesOf(ndc).isEmpty() ? NdcStanding.NOT_LISTED : NdcStanding.OTHER_PACKAGE;
    }

    NdcReading read(String text) {
        List<Ndc> candidates = candidates(text);
        Predicate<Ndc> listed = ndc -> standing(ndc) == NdcStanding.LISTED;
        return new NdcReading(candidates, candidates.stream().filter(listed).toList());
    }

    private static List<Ndc> candidates(String text) {
        if (TEN_DIGITS.matcher(text).matches()) {
            return Ndc.candidates(text);
        }
        return ELEVEN.matcher(text).matches()
                ? List.of(Ndc.parse(text))
                : twelve(text).map(List::of).orElse(List.of());
    }

    private static Optional<Ndc> twelve(String text) {
        return Optional.of(TWELVE.matcher(text))
                .filter(match -> match.matches())
                .map(match -> new Ndc(match.group(1) + match.group(2) + match.group(3)));
    }
}
