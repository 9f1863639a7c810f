package io.github.claimwright.cli;

import io.github.claimwright.billing.MappingReport.Remark;
import io.github.claimwright.billing.OrderInput;
import io.github.claimwright.billing.Shared;
import io.github.claimwright.cli.order.OrderProblem;
import io.github.claimwright.cli.order.OrderReader;
import io.github.claimwright.cli.order.OrderRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The orders of all input files, and what is wrong with the rest of them. */
final class OrderFiles {
    private final OrderReader reader = new OrderReader();
    private final List<OrderInput> orders = new ArrayList<>();
    private final List<OrderProblem> problems = new ArrayList<>();
    private final List<Remark> defaults = new ArrayList<>();
    private final Shared<String> texts = new Shared<>();
    private final SharedParties parties = new SharedParties();

    /** Reads all files; {@code -} is standard input. */
    static OrderFiles read(List<String> files) throws IOException {
        OrderFiles read = new OrderFiles();
        for (String file : files) {
            if (file.equals(InputFiles.STANDARD_INPUT)) {
                read.reader.read(System.in, "standard input", read::add, read.problems::add);
            } else {
                read.reader.read(Path.of(file), read::add, read.problems::add);
            }
        }
        return read;
    }

    private void add(OrderRecord order) {
        orders.add(new OrderInput(order.number(), order.file(), parties.of(order.order())));
        order.defaultsTaken()
                .forEach((field, value) -> defaults.add(new Remark(
                        order.number(),
                        order.file(),
                        order.order().orderId(),
                        null,
                        texts.of(field),
                        texts.of(value + " was taken"))));
    }

    List<OrderInput> orders() {
        return orders;
    }

    List<OrderProblem> problems() {
        return problems;
    }

    /** The defaults of the schema that stand in for fields that were not given. */
    List<Remark> defaults() {
        return defaults;
    }
}
