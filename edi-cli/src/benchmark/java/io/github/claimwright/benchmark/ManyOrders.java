package io.github.claimwright.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** What {@code generate} costs as a user runs it, by the number of orders of a run: processor time of the process, and memory. */
public final class ManyOrders {
    private static final String ORDER = """
            {"orderId": "O%1$d", "supplier": {"name": "CEDAR HILL MEDICAL SUPPLY", "npi": "1234567893", "taxId": "621234567", \
            "taxonomy": "332B00000X", "address": {"street": "12 CEDAR HILL ROAD", "city": "NASHVILLE", "state": "TN", "zip": "372031234"}, \
            "contact": {"name": "BILLING OFFICE", "phone": "6155550140"}}, \
            "patient": {"lastName": "ALDER%2$s", "firstName": "JANE", "birthDate": "1950-03-12", "sex": "F", \
            "address": {"street": "%1$d ORCHARD LANE", "city": "FRANKLIN", "state": "TN", "zip": "370641111"}}, \
            "insurance": {"type": "medicare", "memberId": "1EG4TE5MK73", "payer": {"name": "DME MAC JURISDICTION C", "id": "18003"}}, \
            "orderingPractitioner": {"lastName": "STONE", "firstName": "MARTIN", "npi": "1245319599"}, \
            "delivery": {"date": "2026-01-15", "items": [{"ndc": "00487950125", "quantity": 360, "unit": "ML", "charge": 46.80, \
            "attested": "KX", "prescription": {"number": "RX%1$d", "orderDate": "2026-01-12", "diagnoses": ["J44.9"], \
            "daysSupply": 30, "dosesPerDay": 4}}, {"hcpcs": "Q0513", "charge": 33.00, "attested": "KX", "diagnoses": ["J44.9"]}]}}
            """;

    private final Path jar;
    private final Path folder;

    private ManyOrders(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
    }

    /** Measures the jar that the first argument names. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("orders");
        new ManyOrders(Path.of(arguments[0]), folder).measure();
        Files.delete(folder);
    }

    private void measure() throws IOException, InterruptedException {
        System.out.println("| Orders | Java options | Processor time | Resident memory |");
        System.out.println("|--:|---|--:|--:|");
        for (int orders : new int[] {1, 1_000, 5_000, 20_000}) {
            measure(orders);
        }
    }

    private void measure(int orders) throws IOException, InterruptedException {
        Path file = folder.resolve("orders.ndjson");
        Path out = folder.resolve("claims.edi");
        try (PrintWriter text = new PrintWriter(file.toFile(), StandardCharsets.US_ASCII)) {
            for (int i = 0; i < orders; i++) {
                text.print(ORDER.formatted(i, letters(i)));
            }
        }
        run(orders, List.of("generate", file.toString(), "-q", "--profile", "medicare-dme", "--out", out.toString()));
        Files.delete(file);
        Files.delete(out);
    }

    private static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(digit -> Character.toString('A' + Character.digit(digit, 26)))
                .reduce("", String::concat);
    }

    private void run(int orders, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(WholeProcess.java(), "-XX:+UseSerialGC", "-Xmx192m"));
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Duration time = Duration.ZERO;
        long kilobytes = 0;
        while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
            time = process.info().totalCpuDuration().orElse(time);
            kilobytes = Math.max(kilobytes, WholeProcess.resident(process.pid()));
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException("generate ended with exit code " + process.exitValue());
        }
        System.out.printf(
                Locale.ROOT,
                "| %d | -Xmx192m | %.1f s | %d MB |%n",
                orders,
                time.toMillis() / 1_000.0,
                kilobytes / 1_000);
    }
}
