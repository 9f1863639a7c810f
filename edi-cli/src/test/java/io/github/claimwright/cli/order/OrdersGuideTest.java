package io.github.claimwright.cli.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/orders.md} says what is so. */
class OrdersGuideTest {
    private static final Pattern BLOCK = Pattern.compile("```(json|text)\n(.*?)```", Pattern.DOTALL);

    @Test
    void itsFirstRecordIsRead() throws IOException {
        OrdersRead read = Records.read(blocks().get(0));
        assertEquals(List.of(), read.problems());
        assertEquals("5MH0N96KR52", read.orders().get(0).order().patient().memberId());
        assertEquals(
                List.of("EIN", "PI", "primary"),
                read.orders().get(0).defaultsTaken().values().stream().sorted().toList());
    }

    @Test
    void itsSecondRecordHasTheProblemsItShows() throws IOException {
        List<String> blocks = blocks();
        String problems = Records.read(blocks.get(blocks.size() - 2)).problems().stream()
                .map(problem -> problem.text() + "\n")
                .collect(Collectors.joining());
        assertEquals(blocks.get(blocks.size() - 1), problems);
    }

    /** Each of them has its golden file, which the validator finds nothing wrong with. */
    @Test
    void itsHarderRecordsAreSampleOrders() throws IOException {
        List<String> harder = blocks().subList(1, blocks().size() - 2);
        Set<JsonNode> samples = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of("..", "fixtures", "orders", "commercial"))) {
            for (Path file : files.toList()) {
                samples.add(Records.tree(Files.readString(file)));
            }
        }
        assertEquals(5, harder.size());
        for (String record : harder) {
            assertTrue(samples.contains(Records.tree(record)), record);
        }
    }

    private static List<String> blocks() throws IOException {
        String guide = Files.readString(Path.of("..", "docs", "orders.md"));
        return BLOCK.matcher(guide).results().map(block -> block.group(2)).toList();
    }
}
