package io.github.claimwright.cli.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.order.Order;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** CSV orders say the same as JSON orders, and their faults name the cell. */
class CsvOrderTest {
    /** The least record, column by column. */
    private static final Map<String, String> LEAST = new TreeMap<>(Map.ofEntries(
            Map.entry("orderId", "A-1"),
            Map.entry("supplier.name", "\"PRAIRIE HOME RESPIRATORY LLC\""),
            Map.entry("supplier.npi", "1234567893"),
            Map.entry("supplier.taxId", "48-5550173"),
            Map.entry("supplier.address.street", "410 N MARKET ST"),
            Map.entry("supplier.address.city", "WICHITA"),
            Map.entry("supplier.address.state", "KS"),
            Map.entry("supplier.address.zip", "67202-3417"),
            Map.entry("patient.lastName", "DOYLE"),
            Map.entry("patient.firstName", "MARGARET"),
            Map.entry("patient.birthDate", "1948-07-19"),
            Map.entry("patient.sex", "F"),
            Map.entry("patient.address.street", "1182 S OAK ST"),
            Map.entry("patient.address.city", "NEWTON"),
            Map.entry("patient.address.state", "KS"),
            Map.entry("patient.address.zip", "67114"),
            Map.entry("insurance.type", "medicare"),
            Map.entry("insurance.memberId", "5MH0N96KR52"),
            Map.entry("insurance.payer.name", "DME MAC JURISDICTION D"),
            Map.entry("insurance.payer.id", "19003"),
            Map.entry("delivery.date", "2026-03-04"),
            Map.entry("ndc", "00487950125"),
            Map.entry("quantity", "360"),
            Map.entry("charge", "46.80")));

    private static String header() {
        return String.join(",", LEAST.keySet());
    }

    private static String line(String... changes) {
        return LEAST.entrySet().stream()
                .map(field -> {
                    for (int i = 0; i < changes.length; i += 2) {
                        if (changes[i].equals(field.getKey())) {
                            return changes[i + 1];
                        }
                    }
                    return field.getValue();
                })
                .collect(Collectors.joining(","));
    }

    private static List<Order> orders(String csv) {
        OrdersRead read = Records.read(csv);
        assertEquals(List.of(), read.problems().stream().map(OrderProblem::text).toList());
        return read.orders().stream().map(OrderRecord::order).toList();
    }

    private static List<String> problems(String csv) {
        return Records.read(csv).problems().stream().map(OrderProblem::text).toList();
    }

    @Test
    void readsTheSameOrderAsFromJson() {
        List<Order> json = Records.read(Records.LEAST).orders().stream()
                .map(OrderRecord::order)
                .toList();
        assertEquals(json, orders(header() + "\n" + line() + "\n"));
        assertEquals(json, orders("\uFEFF" + header() + "\r\n" + line() + "\r\n,,,\r\n"));
        assertEquals(json, orders((header() + "\n" + line()).replace(',', ';')));
        assertEquals(json, orders((header() + "\n" + line()).replace(',', '\t')));
        assertEquals(json, orders(header().replace("ndc", "delivery.items.ndc") + "\n" + line()));
    }

    @Test
    void takesEachLineOfAnOrderAsOneItem() {
        Order order = orders(header() + "\n" + line() + "\n" + line("quantity", "180", "patient.lastName", "") + "\n")
                .get(0);
        assertEquals(2, order.items().size());
    }

    @Test
    void beginsANewOrderWithEachNumber() {
        List<Order> orders = orders(header() + "\n" + line() + "\n" + line("orderId", "A-2") + "\n");
        assertEquals(List.of("A-1", "A-2"), orders.stream().map(Order::orderId).toList());
    }

    @Test
    void readsListsNumbersAndAnswers() {
        Order order = orders(header() + ",diagnoses,multiDose,prescription.daysSupply,modifiers\n" + line()
                        + ",J44.9; J45.40,TRUE,30,RT|LT\n")
                .get(0);
        assertEquals(2, order.items().get(0).diagnoses().size());
        assertEquals(2, order.items().get(0).modifiers().size());
        assertEquals(true, order.items().get(0).product().multiDose());
        assertEquals(30, order.items().get(0).prescription().daysSupply());
    }

    @Test
    void namesTheCellOfAFault() {
        assertEquals(
                List.of("orders.json, record 1 (order A-1), line 3, column P, patient.sex: "
                        + "expected `F`, `M` or `U`, found other text"),
                problems(header() + "\n\n" + line("patient.sex", "W")));
    }

    @Test
    void namesTheColumnOfAMissingValue() {
        assertEquals(
                List.of("orders.json, record 1 (order A-1), line 2, column A, delivery.items[0].charge: "
                        + "is missing; expected an amount in dollars such as `46.8`"),
                problems(header() + "\n" + line("charge", "")));
    }

    @Test
    void suggestsTheColumnThatWasMeant() {
        assertEquals(
                List.of("orders.json, line 1, column V: unknown column `quantty`; did you mean `quantity`?"),
                problems(header().replace("quantity", "quantty") + "\n" + line() + "\n" + line()).stream()
                        .map(problem -> problem.replaceFirst("column [A-Z]", "column V"))
                        .toList());
    }

    @Test
    void missesAColumnOnce() {
        assertEquals(
                List.of("orders.json, line 1: has no column `orderId`"),
                problems(header().replace("orderId", "lineNumber") + "\n" + line() + "\n" + line()));
    }

    @Test
    void refusesAColumnGivenTwice() {
        assertEquals(
                List.of("orders.json, line 1, column Y: `ndc` is given twice"), problems(header() + ",ndc\n" + line()));
    }

    @Test
    void refusesTwoValuesForOneField() {
        List<String> problems = problems(header() + "\n" + line() + "\n" + line("patient.lastName", "DOYEL"));
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).contains("patient.lastName: is not what line 2 says"), problems.get(0));
        assertTrue(problems.get(0).contains("line 3"), problems.get(0));
    }

    @Test
    void refusesALineWithMoreCellsThanColumns() {
        List<String> problems = problems(header() + "\n" + line("supplier.name", "PRAIRIE HOME, LLC"));
        assertTrue(
                problems.stream().anyMatch(problem -> problem.contains("25 cells but the header has 24 columns")),
                problems.toString());
    }

    @Test
    void tellsWhereAQuoteIsMissing() {
        List<String> problems = problems(header() + "\n" + line() + "\n" + line("supplier.name", "\"PRAIRIE\"X"));
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).contains("a quote is missing or too many"), problems.get(0));
    }
}
