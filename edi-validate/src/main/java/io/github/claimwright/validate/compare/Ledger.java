package io.github.claimwright.validate.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which units a file has: a fingerprint for each, so that memory stays small whatever the file. */
final class Ledger {
    private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
    private long units;
    private long claims;

    /** One unit: its number in the file from 0, and the number of its first segment. */
    record Entry(String account, Prints.Print print, long unit, long segment) {}

    /** Reads a file. */
    static Ledger of(Source source, boolean first, Prints prints) throws IOException {
        Ledger ledger = new Ledger();
        long segments = UnitReader.read(source, unit -> ledger.add(unit, prints));
        if (segments == 0) {
            throw new NotX12Exception(first);
        }
        return ledger;
    }

    private void add(Unit unit, Prints prints) {
        entries.computeIfAbsent(unit.account(), account -> new ArrayList<>())
                .add(new Entry(unit.account(), prints.of(unit), units, unit.segment()));
        units++;
        claims += unit.account().isEmpty() ? 0 : 1;
    }

    /** How many claims there are. */
    long claims() {
        return claims;
    }

    /** All entries in the order of the file. */
    List<Entry> entries() {
        return entries.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingLong(Entry::unit))
                .toList();
    }
}
