package io.github.claimwright.cli.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        String problems = Records.read(blocks().get(1)).problems().stream()
                .map(problem -> problem.text() + "\n")
                .collect(Collectors.joining());
        assertEquals(blocks().get(2), problems);
    }

    private static List<String> blocks() throws IOException {
        String guide = Files.readString(Path.of("..", "docs", "orders.md"));
        return BLOCK.matcher(guide).results().map(block -> block.group(2)).toList();
    }
}
