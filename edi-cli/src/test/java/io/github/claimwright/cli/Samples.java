package io.github.claimwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample orders and golden files of the repository. */
final class Samples {
    static final Path FIXTURES = Path.of("..", "fixtures");
    static final Path ORDERS = FIXTURES.resolve("orders");
    static final Path GOLDEN = FIXTURES.resolve("golden");
    static final String CLOCK = "2026-03-31T12:00:00Z";

    private Samples() {}

    /** All sample order files, in the order of their names. */
    static List<Path> orders() throws IOException {
        try (Stream<Path> files = Files.walk(ORDERS)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The samples that are there as CSV too. */
    static List<Path> csv() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES.resolve("csv"))) {
            return files.sorted().toList();
        }
    }

    /** The sample that has the orders of a CSV file as JSON. */
    static Path sameOrders(Path csv) throws IOException {
        return orders().stream()
                .filter(orders -> golden(orders).equals(golden(csv)))
                .findFirst()
                .orElseThrow();
    }

    /** The profile that a sample is for: the folder it is in. */
    static String profile(Path orders) {
        return orders.getParent().getFileName().toString().startsWith("medicare") ? "medicare-dme" : "commercial";
    }

    /** The golden file of a sample. */
    static Path golden(Path orders) {
        String name = orders.getFileName().toString();
        return GOLDEN.resolve(name.substring(0, name.lastIndexOf('.')) + ".edi");
    }
}
