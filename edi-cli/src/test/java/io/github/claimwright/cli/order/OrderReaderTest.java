package io.github.claimwright.cli.order;

import static io.github.claimwright.cli.order.Records.LEAST;
import static io.github.claimwright.cli.order.Records.onOneLine;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.model.RefusedValueException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file may look like, and what is told when it looks otherwise. */
class OrderReaderTest {
    private static final String LINE = onOneLine(LEAST);
    private static final String BAD_LINE = LINE.replace("\"F\"", "\"W\"");
    private static final String SEX = "patient.sex: expected `F`, `M` or `U`, found other text";

    @Test
    void readsOneObject() {
        assertEquals(List.of("1 A-1"), orders(LEAST));
    }

    @Test
    void readsAList() {
        assertEquals(List.of("1 A-1", "2 A-1"), orders("[" + LEAST + "," + LEAST + "]"));
        assertEquals(List.of("1 A-1", "2 A-1"), orders("[" + LINE + "," + LINE + "]"));
    }

    @Test
    void readsOneRecordALine() {
        assertEquals(List.of("1 A-1", "2 A-1"), orders(LINE + "\n\n" + LINE + "\r\n"));
    }

    @Test
    void readsOneObjectAfterAnother() {
        assertEquals(List.of("1 A-1", "2 A-1"), orders(LEAST + LEAST));
    }

    @Test
    void skipsBlankLinesAndAByteOrderMark() {
        assertEquals(List.of("1 A-1"), orders("\uFEFF\n " + LINE));
        assertEquals(List.of("orders.json, record 1 (order A-1), line 2, " + SEX), problems("\uFEFF\n " + BAD_LINE));
    }

    @Test
    void tellsRecordLineAndFieldOfAProblem() {
        assertEquals(
                List.of("orders.json, record 2 (order A-1), line 40, " + SEX),
                texts(Records.read("[" + LEAST + "," + LEAST.replace("\"F\"", "\"W\"") + "]")));
    }

    @Test
    void tellsTheLineOfTheObjectThatLacksAField() {
        assertEquals(
                List.of("orders.json, record 1 (order A-1), line 9, "
                        + "patient.lastName: is missing; expected a last name such as `SAMPLE`"),
                problems(LEAST.replace("\"lastName\": \"DOYLE\",", "")));
    }

    @Test
    void repeatsNoOrderNumberThatIsUnfit() {
        String rest = ", line 2, orderId: ";
        String first = "orders.json, record 1" + rest;
        assertEquals(
                first + "expected an order number such as `A-100234`, found a number; put it in quotes", with("1"));
        assertEquals(first + "expected an order number such as `A-100234`, found empty text", with("\"\""));
        assertEquals(first + "has a character that X12 cannot carry: U+0007 at position 1", with("\"\\u0007\""));
        assertEquals(first + "must have at most 50 characters, found 51", with("\"" + "A".repeat(51) + "\""));
    }

    private static String with(String orderId) {
        return problems(LEAST.replace("\"A-1\"", orderId)).stream()
                .filter(problem -> problem.contains("orderId:"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void goesOnAfterARecordWithProblems() {
        OrdersRead read = Records.read(BAD_LINE + "\n" + LINE + "\n");
        assertEquals(1, read.problems().size());
        assertEquals(2, read.orders().get(0).number());
    }

    @Test
    void goesOnAfterALineThatIsNoJson() {
        OrdersRead read = Records.read(LINE + "\n{\"orderId\": }\n" + LINE + "\n");
        assertEquals(
                List.of(
                        "orders.json, record 2, line 2: this is no JSON: a comma, a quote or a brace is missing or too many "
                                + "(line 2, column 13)"),
                texts(read));
        assertEquals(
                List.of(1, 3), read.orders().stream().map(OrderRecord::number).toList());
    }

    @Test
    void goesOnAfterALineThatBreaksOff() {
        OrdersRead read = Records.read(LINE + "\n{\"orderId\": \"A-2\",\n" + LINE);
        assertEquals(
                List.of("orders.json, record 2, line 2: the text ends before the record does (line 2, column 19)"),
                texts(read));
        assertEquals(2, read.orders().size());
    }

    @Test
    void stopsAListAtWhatIsNoJson() {
        OrdersRead read = Records.read("[" + LINE + ",\n{\"orderId\": 'A-2'},\n" + LINE + "]");
        assertEquals(
                List.of(
                        "orders.json, record 2, line 2: this is no JSON: a comma, a quote or a brace is missing or too many "
                                + "(line 2, column 13); nothing after this place was read"),
                texts(read));
        assertEquals(1, read.orders().size());
    }

    @Test
    void tellsOfAFileThatBreaksOff() {
        assertEquals(
                List.of("orders.json, record 1, line 27: the text ends before the record does (line 27, column 2); "
                        + "nothing after this place was read"),
                problems(LEAST.substring(0, LEAST.lastIndexOf('}')) + " "));
    }

    @Test
    void tellsOfRecordsThatAreNoObjects() {
        assertEquals(
                List.of(
                        "orders.json, record 1, line 1: expected an order record, found text",
                        "orders.json, record 2, line 1: expected an order record, found a list",
                        "orders.json, record 3, line 1: expected an order record, found null"),
                problems("[\"A-1\", [{}], null]"));
    }

    @Test
    void tellsOfAFileWithoutRecords() {
        assertEquals(List.of("orders.json: holds no order record"), problems(""));
        assertEquals(List.of("orders.json: holds no order record"), problems(" \n"));
        assertEquals(List.of("orders.json: holds no order record"), problems("[]"));
    }

    @Test
    void refusesTextThatIsNotUtf8() {
        byte[] latin = LINE.replace("DOYLE", "DOYL\u00C9").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                List.of("orders.json: is not UTF-8 text; save it as UTF-8. Its last records were not read"),
                texts(Records.read(new ByteArrayInputStream(latin))));
    }

    @Test
    void refusesRecordsLargerThanAnyOrder() {
        String reason =
                "orders.json, record 1, line 1: the record is larger or more deeply nested than any order (line 1, ";
        assertTrue(problems("[".repeat(30) + "]".repeat(30)).get(0).startsWith(reason));
        assertTrue(
                problems("{\"note\": \"" + "x".repeat(100_001) + "\"}").get(0).startsWith(reason));
        assertTrue(
                problems("{\"items\": [" + "1,".repeat(10_000) + "1]}").get(0).startsWith(reason));
    }

    @Test
    void refusesALineLongerThanAnyOrderAndGoesOn() {
        OrdersRead read = Records.read(LINE + "\n" + " ".repeat(Lines.LONGEST + 1) + LINE + "\n" + LINE);
        assertEquals(List.of("orders.json, record 2, line 2: the line is longer than 1000000 characters"), texts(read));
        assertEquals(2, read.orders().size());
    }

    @Test
    void keepsWhatARecordSaidAndWhatWasTakenForIt() {
        OrderRecord record = Records.read(LEAST).orders().get(0);
        assertEquals("orders.json", record.file());
        assertEquals(
                Map.of(
                        "supplier.taxIdType", "EIN",
                        "insurance.responsibility", "primary",
                        "insurance.payer.idType", "PI"),
                record.defaultsTaken());
    }

    @Test
    void showsNoPatientInItsText() {
        OrderRecord record = Records.read(LEAST).orders().get(0);
        assertFalse(record.toString().contains("DOYLE"));
        assertFalse(record.toString().contains("1948"));
    }

    @Test
    void tellsWhatTheModelRefusesAlthoughTheSchemaLetsItPass() throws IOException {
        OrderReader strict = new OrderReader(tree -> {
            throw new RefusedValueException("payer", "must be known");
        });
        List<OrderProblem> problems = new ArrayList<>();
        strict.read(stream(LEAST), Records.NAME, order -> {}, problems::add);
        assertEquals(
                "orders.json, record 1 (order A-1), line 1: payer must be known",
                problems.get(0).text());
    }

    @Test
    void handsOverEachOrderBeforeItReadsOn() {
        List<OrderRecord> taken = new ArrayList<>();
        assertThrows(
                Enough.class,
                () -> new OrderReader()
                        .read(endless("[", LEAST + ","), Records.NAME, order -> take(order, taken), p -> {}));
        assertThrows(
                Enough.class,
                () -> new OrderReader()
                        .read(endless("", LINE + "\n"), Records.NAME, order -> take(order, taken), p -> {}));
        assertEquals(6, taken.size());
    }

    private static void take(OrderRecord order, List<OrderRecord> taken) {
        taken.add(order);
        if (order.number() == 3) {
            throw new Enough();
        }
    }

    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static InputStream endless(String start, String part) {
        return new SequenceInputStream(stream(start), new Endless(part));
    }

    /** The same text for ever. */
    private static final class Endless extends InputStream {
        private final byte[] part;
        private int next;

        Endless(String part) {
            this.part = part.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            return part[next++ % part.length];
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            for (int i = 0; i < length; i++) {
                buffer[offset + i] = (byte) read();
            }
            return length;
        }
    }

    @Test
    void passesOnWhatHappensToTheStream() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return read();
            }
        };
        for (String start : List.of("", LINE + "\n", "[" + LINE)) {
            InputStream in = new SequenceInputStream(stream(start), broken);
            IOException e = assertThrows(
                    IOException.class, () -> new OrderReader().read(in, Records.NAME, order -> {}, problem -> {}));
            assertEquals("unplugged", e.getMessage());
        }
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        boolean[] closed = new boolean[1];
        InputStream in = new ByteArrayInputStream(LEAST.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        new OrderReader().read(in, Records.NAME, order -> {}, problem -> {});
        assertFalse(closed[0]);
    }

    @Test
    void readsAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), BAD_LINE + "\n" + LINE);
        OrdersRead read = new OrderReader().readAll(file);
        assertEquals(2, read.orders().get(0).number());
        assertEquals(file.toString(), read.problems().get(0).file());
        assertThrows(NoSuchFileException.class, () -> new OrderReader().readAll(folder.resolve("b.json")));
    }

    private static List<String> orders(String json) {
        OrdersRead read = Records.read(json);
        assertEquals(List.of(), read.problems());
        return read.orders().stream()
                .map(record -> record.number() + " " + record.order().orderId())
                .toList();
    }

    private static List<String> problems(String json) {
        OrdersRead read = Records.read(json);
        assertEquals(List.of(), read.orders());
        return texts(read);
    }

    private static List<String> texts(OrdersRead read) {
        return read.problems().stream().map(OrderProblem::text).toList();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
