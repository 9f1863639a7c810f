package io.github.claimwright.cli.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Rational;
import io.github.claimwright.order.DeliveredItem;
import io.github.claimwright.order.DispensedProduct;
import io.github.claimwright.order.DispensedProduct.Measure;
import io.github.claimwright.order.Order;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample orders: read without problems, and true to the embedded codes and products. */
class SampleOrdersTest {
    private static final Path FOLDER = Path.of("..", "fixtures", "orders");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void areReadWithoutProblems(Path file) throws IOException {
        OrdersRead read = new OrderReader().readAll(file);
        assertEquals(List.of(), read.problems());
        assertFalse(read.orders().isEmpty());
    }

    @Test
    void haveANumberOfTheirOwn() throws IOException {
        List<String> ids = orders().stream().map(Order::orderId).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
    }

    @Test
    void showEachCommonCode() throws IOException {
        Set<String> codes = new TreeSet<>();
        eachItem((order, item) -> codes.add(code(order, item).value()));
        assertEquals(
                Set.of(
                        "A7003", "A7005", "E0570", "J7605", "J7609", "J7611", "J7613", "J7620", "J7626", "J7631",
                        "J7644", "J7645", "J7677", "J7699", "Q0513", "Q0514"),
                codes);
    }

    @Test
    void showEachStrengthOfAlbuterolAndBudesonide() throws IOException {
        Set<String> strengths = new TreeSet<>();
        eachItem((order, item) -> product(order, item)
                .filter(product ->
                        Set.of("J7613", "J7626").contains(product.hcpcs().value()))
                .ifPresent(product -> strengths.add(product.strength())));
        assertEquals(6, strengths.size(), strengths::toString);
    }

    @Test
    void giveAmountsInEachWay() throws IOException {
        Set<Measure> measures = new TreeSet<>();
        eachItem((order, item) -> Optional.ofNullable(item.product()).ifPresent(drug -> measures.add(drug.measure())));
        assertEquals(Set.of(Measure.values()), measures);
    }

    @Test
    void dispenseWholeContainers() throws IOException {
        eachItem((order, item) -> product(order, item).ifPresent(product -> {
            DispensedProduct drug = item.product();
            Rational containers = drug.measure() == Measure.NDC_UNITS
                    ? Rational.of(drug.quantity()).dividedBy(product.containerSize())
                    : Rational.of(drug.quantity());
            assertTrue(containers.isInteger(), order.orderId());
        }));
    }

    private interface ItemCheck {
        void check(Order order, DeliveredItem item);
    }

    private static void eachItem(ItemCheck check) throws IOException {
        for (Order order : orders()) {
            order.items().forEach(item -> check.check(order, item));
        }
    }

    private static List<Order> orders() throws IOException {
        OrderReader reader = new OrderReader();
        List<Order> orders = new ArrayList<>();
        for (Path file : files()) {
            reader.readAll(file).orders().forEach(read -> orders.add(read.order()));
        }
        return orders;
    }

    /** The code given, or the only one that the product has. */
    private static HcpcsCode code(Order order, DeliveredItem item) {
        return item.hcpcs() == null ? product(order, item).orElseThrow().hcpcs() : item.hcpcs();
    }

    private static Optional<DrugProduct> product(Order order, DeliveredItem item) {
        LocalDate date = order.delivery().date();
        if (item.product() == null) {
            assertTrue(CodeBook.embedded().hcpcs(item.hcpcs(), date).isPresent(), order.orderId());
            return Optional.empty();
        }
        List<DrugProduct> products = CodeBook.embedded().products(item.product().ndc(), date);
        if (products.isEmpty()) {
            // What a pharmacy compounds, and what has no code of its own: no table lists its product.
            assertTrue(Set.of("J7609", "J7645", "J7699").contains(item.hcpcs().value()), order.orderId());
            return Optional.empty();
        }
        assertEquals(1, products.size(), order.orderId());
        if (item.hcpcs() != null) {
            assertEquals(item.hcpcs(), products.get(0).hcpcs(), order.orderId());
        }
        return Optional.of(products.get(0));
    }
}
