package io.github.claimwright.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.claimwright.model.Address;
import io.github.claimwright.model.BillingProvider;
import io.github.claimwright.model.Claim;
import io.github.claimwright.model.ClaimInformation;
import io.github.claimwright.model.Contact;
import io.github.claimwright.model.Coverage;
import io.github.claimwright.model.DrugIdentification;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.model.OrderingProvider;
import io.github.claimwright.model.Payer;
import io.github.claimwright.model.PersonName;
import io.github.claimwright.model.Procedure;
import io.github.claimwright.model.ServiceLine;
import io.github.claimwright.model.Sex;
import io.github.claimwright.model.Subscriber;
import io.github.claimwright.writer.loop.Hierarchy;
import io.github.claimwright.writer.loop.Loop;
import io.github.claimwright.x12.Element;
import io.github.claimwright.x12.Segment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FieldNamesTest {
    private static final Address ADDRESS = new Address("A.", "B.", "C.", "WI", "537030001");
    private static final PersonName NAME = new PersonName("A.", "B.", "C.", "D.");

    /** A claim with something else than letters and digits in every field whose type allows it. */
    private static Claim claim() {
        BillingProvider supplier = ExampleClaims.SUPPLIER;
        return new Claim(
                new BillingProvider(
                        "A.",
                        supplier.npi(),
                        supplier.taxId(),
                        supplier.taxonomy(),
                        ADDRESS,
                        new Contact("A.", "6085550100", "1", "a@example.com")),
                new Subscriber(
                        NAME, "1.", LocalDate.of(1950, 1, 2), Sex.F, ADDRESS, new Coverage(".", "1.", "A.", ".", ".")),
                new Payer("A.", Payer.PAYER_ID, "1.", ADDRESS),
                new ClaimInformation("A.", "1.", ".", true, ".", ".", ".", "."),
                ExampleClaims.claim("A1").diagnoses(),
                List.of(line()));
    }

    private static ServiceLine line() {
        ServiceLine full = ExampleLines.full();
        DrugIdentification drug = Objects.requireNonNull(full.drug());
        OrderingProvider practitioner = Objects.requireNonNull(full.orderingProvider());
        return new ServiceLine(
                new Procedure(full.procedure().code(), full.procedure().modifiers(), "A."),
                full.charge(),
                full.units(),
                "1.",
                full.diagnosisPointers(),
                full.serviceDate(),
                "L.",
                "N.",
                new DrugIdentification(drug.ndc(), drug.quantity(), new NdcUnit("M."), drug.reference()),
                new OrderingProvider(NAME, practitioner.npi(), ADDRESS));
    }

    private static Stream<ElementText> texts(Segment segment) {
        return IntStream.rangeClosed(1, segment.elements().size()).boxed().flatMap(position -> {
            Element element = segment.elements().get(position - 1);
            int components = element instanceof Element.Composite composite
                    ? composite.components().size()
                    : 0;
            return components == 0
                    ? Stream.of(new ElementText(segment, position, 0))
                    : IntStream.rangeClosed(1, components)
                            .mapToObj(component -> new ElementText(segment, position, component));
        });
    }

    @Test
    void nameEveryFieldThatCanBeRefused() {
        List<String> nameless = new ArrayList<>();
        for (Loop loop : Hierarchy.EMPTY.place(claim()).loops()) {
            loop.segments().stream()
                    .flatMap(FieldNamesTest::texts)
                    .filter(text -> !text.text().matches("[A-Za-z0-9]*"))
                    .filter(text -> FieldNames.of(loop.id(), text).equals("field"))
                    .forEach(text -> nameless.add(loop.id() + " " + text.reference()));
        }
        assertEquals(List.of(), nameless);
    }

    @Test
    void tellFieldsApartByTheSegmentsFirstElement() {
        Segment prescription = Segment.of("REF").put(1, "XZ").put(2, "1").build();
        Segment link = Segment.of("REF").put(1, "VY").put(2, "1").build();
        assertNotEquals(
                FieldNames.of("2410", new ElementText(prescription, 2, 0)),
                FieldNames.of("2410", new ElementText(link, 2, 0)));
    }

    @Test
    void haveAGeneralNameForAllOthers() {
        Segment diagnosis = Segment.of("HI").putComposite(1, "ABK", "J449").build();
        assertEquals("field", FieldNames.of("2300", new ElementText(diagnosis, 1, 2)));
    }
}
