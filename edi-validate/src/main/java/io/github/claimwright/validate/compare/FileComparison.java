package io.github.claimwright.validate.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares two 837P files by meaning. Claims are told by their account numbers (CLM01), several of one number by what they
 * say and then by their order; service lines by their control numbers (REF*6R). What stands above a claim in envelopes and
 * levels is compared as a part of the claim, so that the same claims in other transaction sets or files mean the same.
 *
 * <p>Memory follows the number of claims, some 200 bytes each, and the size of those that differ.
 */
public final class FileComparison {
    private final CompareOptions options;
    private final Consumer<Difference> differences;
    private final UnitComparison units;
    private long count;

    private FileComparison(CompareOptions options, Consumer<Difference> differences) {
        this.options = options;
        this.differences = differences;
        this.units = new UnitComparison(options, this::found);
    }

    /**
     * Compares two files and hands over each difference as it is found: those of claims that both have in the order of the
     * first file, then the claims that only one has.
     *
     * @throws NotX12Exception when one of them is no X12 at all
     * @throws IOException when one cannot be read
     */
    public static ComparisonSummary compare(
            Source first, Source second, CompareOptions options, Consumer<Difference> differences) throws IOException {
        return new FileComparison(options, differences).run(first, second);
    }

    /** The differences of two texts in memory. */
    public static List<Difference> between(byte[] first, byte[] second, CompareOptions options) throws IOException {
        List<Difference> found = new ArrayList<>();
        compare(Source.of(first), Source.of(second), options, found::add);
        return found;
    }

    private void found(Difference difference) {
        count++;
        differences.accept(difference);
    }

    private ComparisonSummary run(Source first, Source second) throws IOException {
        Prints prints = new Prints(options);
        Ledger firstLedger = Ledger.of(first, true, prints);
        Ledger secondLedger = Ledger.of(second, false, prints);
        Pairs<Ledger.Entry> pairs = Pairs.of(
                firstLedger.entries(),
                secondLedger.entries(),
                List.of(entry -> entry.account() + ' ' + entry.print(), Ledger.Entry::account));
        Map<Long, Long> changed = changed(pairs);
        compare(first, second, changed);
        moved(pairs);
        form(first, second);
        alone(pairs.onlyFirst(), Difference.Kind.ONLY_IN_FIRST);
        alone(pairs.onlySecond(), Difference.Kind.ONLY_IN_SECOND);
        return new ComparisonSummary(
                firstLedger.claims(),
                secondLedger.claims(),
                claims(pairs, true),
                claims(pairs, false),
                claims(pairs.onlyFirst()),
                claims(pairs.onlySecond()),
                count);
    }

    private static boolean isSame(Pairs.Pair<Ledger.Entry> pair) {
        return pair.first().print().equals(pair.second().print());
    }

    private static long claims(List<Ledger.Entry> entries) {
        return entries.stream().filter(entry -> !entry.account().isEmpty()).count();
    }

    private static long claims(Pairs<Ledger.Entry> pairs, boolean same) {
        return claims(pairs.paired().stream()
                .filter(pair -> isSame(pair) == same)
                .map(Pairs.Pair::first)
                .toList());
    }

    /** Which unit of the first file has to be compared with which of the second. */
    private static Map<Long, Long> changed(Pairs<Ledger.Entry> pairs) {
        return pairs.paired().stream()
                .filter(pair -> !isSame(pair))
                .collect(Collectors.toMap(
                        pair -> pair.first().unit(), pair -> pair.second().unit()));
    }

    private void compare(Source first, Source second, Map<Long, Long> changed) throws IOException {
        if (changed.isEmpty()) {
            return;
        }
        Map<Long, Unit> held = new HashMap<>();
        Set<Long> wanted = new HashSet<>(changed.values());
        long[] number = {0};
        UnitReader.read(second, unit -> {
            if (wanted.contains(number[0]++)) {
                held.put(number[0] - 1, unit.copy());
            }
        });
        number[0] = 0;
        UnitReader.read(first, unit -> {
            @Nullable Long partner = changed.get(number[0]++);
            @Nullable Unit other = partner == null ? null : held.remove(partner);
            if (other != null) {
                units.compare(unit, other);
            }
        });
    }

    private void moved(Pairs<Ledger.Entry> pairs) {
        if (options.isStrictAbout(Aspect.ORDER)) {
            pairs.paired().stream()
                    .filter(Pairs.Pair::moved)
                    .forEach(pair -> found(difference(Difference.Kind.MOVED, pair.first(), pair.second())));
        }
    }

    private void form(Source first, Source second) throws IOException {
        if (options.isStrictAbout(Aspect.FORM)) {
            FileForm before = FileForm.of(first);
            FileForm after = FileForm.of(second);
            form("delimiters", before.delimiters(), after.delimiters());
            form("line ends", before.lineEnds(), after.lineEnds());
        }
    }

    private void form(String name, String before, String after) {
        if (!before.equals(after)) {
            Spot first = new Spot(0, before, before);
            found(new Difference(Difference.Kind.CHANGED, null, null, "ISA", name, first, new Spot(0, after, after)));
        }
    }

    private void alone(List<Ledger.Entry> entries, Difference.Kind kind) {
        boolean first = kind == Difference.Kind.ONLY_IN_FIRST;
        for (Ledger.Entry entry : entries) {
            found(difference(kind, first ? entry : null, first ? null : entry));
        }
    }

    private static Difference difference(
            Difference.Kind kind, Ledger.@Nullable Entry first, Ledger.@Nullable Entry second) {
        Ledger.@Nullable Entry either = first == null ? second : first;
        String account = either == null ? "" : either.account();
        return new Difference(
                kind,
                account.isEmpty() ? null : account,
                null,
                account.isEmpty() ? "ST" : "2300",
                account.isEmpty() ? "what stands above no claim" : "claim",
                spot(first),
                spot(second));
    }

    private static @Nullable Spot spot(Ledger.@Nullable Entry entry) {
        return entry == null ? null : new Spot(entry.segment(), entry.account(), entry.account());
    }
}
