package io.github.claimwright.codes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What is loaded of one kind of code.
 *
 * @param name the kind: {@code hcpcs}, {@code products}, ...
 * @param rows how many facts
 * @param releases the documents they come from, the most used first
 */
public record TableStatus(String name, int rows, List<Release> releases) {

    /** Copies the releases. */
    public TableStatus {
        releases = List.copyOf(releases);
    }

    /**
     * A document and how much of a table rests on it.
     *
     * @param document the document
     * @param rows how many facts name it first
     */
    public record Release(Document document, int rows) {

        /** How many days before a date the release's own period ended; empty when it has no end or has not ended. */
        public OptionalLong daysPast(LocalDate today) {
            LocalDate end = document.period().through();
            return end == null || !today.isAfter(end)
                    ? OptionalLong.empty()
                    : OptionalLong.of(ChronoUnit.DAYS.between(end, today));
        }
    }

    static TableStatus of(String name, List<? extends Fact> facts) {
        Map<Document, Integer> counts = new LinkedHashMap<>();
        facts.forEach(fact -> counts.merge(fact.source().documents().get(0), 1, Integer::sum));
        List<Release> releases = counts.entrySet().stream()
                .map(entry -> new Release(entry.getKey(), entry.getValue()))
                .sorted((one, other) -> Integer.compare(other.rows(), one.rows()))
                .toList();
        return new TableStatus(name, facts.size(), releases);
    }
}
