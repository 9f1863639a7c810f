package io.github.claimwright.cli;

import io.github.claimwright.billing.OrderInput;
import io.github.claimwright.billing.Refusal;
import io.github.claimwright.cli.order.OrderProblem;
import io.github.claimwright.cli.order.RecordCopy;
import io.github.claimwright.file.AtomicFile;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The orders of a batch that cannot be billed, with every reason why. */
final class RefusedOrders {
    private final List<String> reasons = new ArrayList<>();
    private final Map<String, Set<Integer>> records = new LinkedHashMap<>();

    void add(OrderProblem problem) {
        add(problem.file(), problem.recordNumber(), problem.text());
    }

    void add(Refusal refusal) {
        add(
                refusal.file(),
                refusal.recordNumber(),
                "%s, record %d (order %s), %s: %s"
                        .formatted(
                                refusal.file(),
                                refusal.recordNumber(),
                                refusal.orderId(),
                                refusal.fieldPath(),
                                refusal.message()));
    }

    /** An order whose claim would be rejected. */
    void add(OrderInput order, String reason) {
        add(
                order.file(),
                order.recordNumber(),
                "%s, record %d (order %s): %s"
                        .formatted(
                                order.file(),
                                order.recordNumber(),
                                order.order().orderId(),
                                reason));
    }

    private void add(String file, int record, String reason) {
        reasons.add(reason);
        records.computeIfAbsent(file, name -> new TreeSet<>()).add(record);
    }

    boolean isEmpty() {
        return reasons.isEmpty();
    }

    /** Whether this order is among them. */
    boolean contains(OrderInput order) {
        return contains(order.file(), order.recordNumber());
    }

    /** Whether this record of a file is among them. */
    boolean contains(String file, int record) {
        return records.getOrDefault(file, Set.of()).contains(record);
    }

    List<String> reasons() {
        return reasons;
    }

    int count() {
        return records.values().stream().mapToInt(Set::size).sum();
    }

    /**
     * Writes their records, each file's under its own name, and the reasons.
     *
     * @param folder takes the records; it must not be there yet
     * @param report takes the reasons, one on a line
     * @return false when a record cannot be told from what surrounds it, in which case nothing is written
     * @throws IOException when a file cannot be read or written
     */
    boolean write(Path folder, Path report) throws IOException {
        Map<String, RecordCopy> copies = new LinkedHashMap<>();
        for (Map.Entry<String, Set<Integer>> file : records.entrySet()) {
            RecordCopy copy = RecordCopy.of(Path.of(file.getKey()), file.getValue());
            if (!copy.isPossible()) {
                return false;
            }
            copies.put(name(Path.of(file.getKey()), copies), copy);
        }
        Files.createDirectories(folder);
        for (Map.Entry<String, RecordCopy> copy : copies.entrySet()) {
            write(folder.resolve(copy.getKey()), copy.getValue()::writeTo);
        }
        write(report, out -> out.write(String.join("\n", reasons) + "\n"));
        return true;
    }

    /** Files of one name from several folders are told apart by a number. */
    private static String name(Path file, Map<String, RecordCopy> taken) {
        String name = String.valueOf(file.getFileName());
        return taken.containsKey(name) ? (taken.size() + 1) + "-" + name : name;
    }

    private interface Writing {
        void to(Writer out) throws IOException;
    }

    private static void write(Path path, Writing writing) throws IOException {
        try (AtomicFile file = AtomicFile.at(path)) {
            Writer out = new OutputStreamWriter(file.output(), StandardCharsets.UTF_8);
            writing.to(out);
            out.flush();
            file.commit();
        }
    }
}
