package io.github.claimwright.cli.order;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.claimwright.model.RefusedValueException;
import io.github.claimwright.order.Order;
import io.github.claimwright.x12.X12Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a record's order, or tells everything that is wrong with it. */
final class RecordJudge {
    private static final int LONGEST_ORDER_ID = 50;

    private final OrderSchema schema;
    private final SchemaFaults faults;
    private final Function<JsonNode, Order> mapping;

    RecordJudge(OrderSchema schema, Function<JsonNode, Order> mapping) {
        this.schema = schema;
        this.faults = new SchemaFaults(schema);
        this.mapping = mapping;
    }

    /** The record's order, or its problems in the order of the file's lines. */
    OrdersRead judge(RecordTree tree, String file) {
        List<Fault> found = faults(tree);
        return found.isEmpty() ? mapped(tree, file) : refused(tree, file, found);
    }

    private List<Fault> faults(RecordTree tree) {
        if (tree.root().isMissingNode()) {
            return tree.faults();
        }
        List<Fault> all = new ArrayList<>(tree.faults());
        Set<String> told = all.stream().map(Fault::field).collect(Collectors.toSet());
        Stream.of(faults.of(tree.root()), CrossChecks.of(tree.root()))
                .flatMap(List::stream)
                .filter(fault -> !told.contains(fault.field()))
                .forEach(all::add);
        return all;
    }

    private OrdersRead mapped(RecordTree tree, String file) {
        ObjectNode root = (ObjectNode) tree.root();
        Map<String, String> defaults = Defaults.fill(root, schema);
        try {
            Order order = mapping.apply(root);
            return new OrdersRead(List.of(new OrderRecord(tree.number(), file, order, defaults)), List.of());
        } catch (RefusedValueException e) {
            // The schema is meant to say all that the model asks; where it says less, the model has the last word.
            return refused(tree, file, List.of(new Fault(FieldPath.RECORD, String.valueOf(e.getMessage()))));
        }
    }

    private static OrdersRead refused(RecordTree tree, String file, List<Fault> faults) {
        String orderId = orderId(tree.root().path("orderId"));
        List<OrderProblem> problems = faults.stream()
                .map(fault -> new OrderProblem(
                        file,
                        tree.number(),
                        tree.line(fault.field()),
                        tree.column(fault.field()),
                        orderId,
                        fault.field(),
                        fault.message()))
                .sorted(Comparator.comparing(
                        OrderProblem::line, Comparator.nullsFirst(Comparator.<Integer>naturalOrder())))
                .toList();
        return new OrdersRead(List.of(), problems);
    }

    /** The order number, if it is fit to be repeated in a message. */
    private static @Nullable String orderId(JsonNode value) {
        String text = value.asText();
        boolean fit = value.isTextual()
                && !text.isBlank()
                && text.length() <= LONGEST_ORDER_ID
                && X12Text.firstForeign(text) < 0;
        return fit ? text : null;
    }
}
