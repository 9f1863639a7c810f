package io.github.claimwright.cli.order;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.claimwright.order.Order;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads order files: one record, a list of records, one record a line (NDJSON), or CSV, in UTF-8. The content tells which.
 *
 * <p>A record is judged by the published schema and becomes an order, or problems: all that is wrong with it. The next
 * records are read in any case, and one record is in memory at a time. A reader can be used for any number of files, by
 * several threads.
 */
public final class OrderReader {
    private final RecordJudge judge;

    /** A reader for records of the published schema. */
    public OrderReader() {
        this(OrderMapper::order);
    }

    OrderReader(Function<JsonNode, Order> mapping) {
        this.judge = new RecordJudge(OrderSchema.published(), mapping);
    }

    /**
     * Reads a file.
     *
     * @param orders takes each sound order
     * @param problems takes each problem
     * @throws IOException when the file cannot be read
     */
    public void read(Path file, Consumer<OrderRecord> orders, Consumer<OrderProblem> problems) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            read(in, file.toString(), orders, problems);
        }
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @param name what messages call the stream
     * @param orders takes each sound order
     * @param problems takes each problem
     * @throws IOException when the stream cannot be read
     */
    public void read(InputStream in, String name, Consumer<OrderRecord> orders, Consumer<OrderProblem> problems)
            throws IOException {
        OrderText text = new OrderText(strictUtf8(in), OrderSchema.published(), tree -> {
            OrdersRead judged = judge.judge(tree, name);
            judged.orders().forEach(orders);
            judged.problems().forEach(problems);
        });
        try {
            if (!text.read()) {
                problems.accept(aboutFile(name, "holds no order record"));
            }
        } catch (CharacterCodingException e) {
            problems.accept(aboutFile(name, "is not UTF-8 text; save it as UTF-8. Its last records were not read"));
        }
    }

    /**
     * Reads a whole file into memory.
     *
     * @throws IOException when the file cannot be read
     */
    public OrdersRead readAll(Path file) throws IOException {
        List<OrderRecord> orders = new ArrayList<>();
        List<OrderProblem> problems = new ArrayList<>();
        read(file, orders::add, problems::add);
        return new OrdersRead(orders, problems);
    }

    private static BufferedReader strictUtf8(InputStream in) {
        // A decoder refuses what is no UTF-8; a charset would put replacement characters into a patient's name.
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    }

    private static OrderProblem aboutFile(String name, String message) {
        return new OrderProblem(name, 0, null, null, null, FieldPath.RECORD, message);
    }
}
