package io.github.claimwright.writer;

import io.github.claimwright.model.Address;
import io.github.claimwright.model.BillingProvider;
import io.github.claimwright.model.Claim;
import io.github.claimwright.model.ClaimInformation;
import io.github.claimwright.model.Contact;
import io.github.claimwright.model.Coverage;
import io.github.claimwright.model.DateSpan;
import io.github.claimwright.model.DiagnosisCode;
import io.github.claimwright.model.DrugIdentification;
import io.github.claimwright.model.DrugIdentification.DrugReference;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Modifier;
import io.github.claimwright.model.Money;
import io.github.claimwright.model.Ndc;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.model.Npi;
import io.github.claimwright.model.OrderingProvider;
import io.github.claimwright.model.Payer;
import io.github.claimwright.model.PersonName;
import io.github.claimwright.model.Procedure;
import io.github.claimwright.model.ServiceLine;
import io.github.claimwright.model.Sex;
import io.github.claimwright.model.Subscriber;
import io.github.claimwright.model.TaxId;
import io.github.claimwright.model.UnitCount;
import io.github.claimwright.x12.Delimiters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Claims of every shape that the model has, of plain words and whole numbers so that any delimiters go with them. */
final class AnyClaims {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private AnyClaims() {}

    /** One to ten claims that often share their parties. */
    static Arbitrary<List<Claim>> batches() {
        return claims().list().ofMinSize(1).ofMaxSize(10);
    }

    static Arbitrary<Claim> claims() {
        return Combinators.combine(
                        Arbitraries.of(supplier("ALPHA SUPPLY", null), supplier("BETA SUPPLY", "332B00000X")),
                        Arbitraries.of(subscriber("ALDER", null), subscriber("BIRCH", "JR")),
                        payers(),
                        words(20),
                        Arbitraries.integers().between(1, 12),
                        lines().list().ofMinSize(1).ofMaxSize(4))
                .as((supplier, subscriber, payer, account, diagnoses, lines) -> new Claim(
                        supplier,
                        subscriber,
                        payer,
                        new ClaimInformation(account, "12", ClaimInformation.ORIGINAL, true, "A", "Y", "Y", null),
                        IntStream.range(0, diagnoses)
                                .mapToObj(i -> new DiagnosisCode("J" + (10 + i)))
                                .toList(),
                        lines))
                .withoutEdgeCases();
    }

    private static BillingProvider supplier(String name, String taxonomy) {
        Contact contact = taxonomy == null ? null : new Contact("PAT", "6085550100", "1", null);
        return new BillingProvider(
                name,
                new Npi("1234567893"),
                new TaxId(TaxId.EMPLOYER, "390000001"),
                taxonomy,
                ExampleClaims.SUPPLIER_ADDRESS,
                contact);
    }

    private static Subscriber subscriber(String last, String suffix) {
        return new Subscriber(
                new PersonName(last, "JUNE", suffix, suffix),
                "1EG4TE5MK73",
                DAY.minusYears(70),
                Sex.U,
                ExampleClaims.SUPPLIER_ADDRESS,
                new Coverage("P", suffix, suffix, null, "MB"));
    }

    private static Arbitrary<Payer> payers() {
        Address address = new Address("1 PLAN WAY", null, "ELY", "MN", "55731");
        return Arbitraries.of(
                new Payer("PLAN ONE", Payer.PAYER_ID, "P1", null),
                new Payer("PLAN TWO", Payer.HEALTH_PLAN_ID, "P2", address));
    }

    private static Arbitrary<ServiceLine> lines() {
        return Combinators.combine(
                        procedures(),
                        Arbitraries.integers().between(0, 99_999),
                        Arbitraries.integers().between(1, 99_999),
                        words(30).injectNull(0.5),
                        words(80).injectNull(0.5),
                        drugs().injectNull(0.5),
                        practitioners().injectNull(0.5),
                        Arbitraries.integers().between(0, 1))
                .as((procedure, charge, units, number, note, drug, practitioner, days) -> new ServiceLine(
                        procedure,
                        new Money(BigDecimal.valueOf(charge)),
                        UnitCount.units(units),
                        days == 0 ? null : "12",
                        List.of(1),
                        // A span has a hyphen, which may be a delimiter here.
                        DateSpan.on(DAY.plusDays(days)),
                        number,
                        note,
                        drug,
                        practitioner));
    }

    private static Arbitrary<Procedure> procedures() {
        Arbitrary<List<Modifier>> modifiers = Arbitraries.of("KX", "KO", "JZ", "RR", "99")
                .map(Modifier::new)
                .list()
                .uniqueElements()
                .ofMaxSize(4);
        return Combinators.combine(modifiers, words(80).injectNull(0.7))
                .as((codes, description) -> new Procedure(new HcpcsCode("J7613"), codes, description));
    }

    private static Arbitrary<DrugIdentification> drugs() {
        Arbitrary<DrugReference> references = Combinators.combine(
                        Arbitraries.of(DrugReference.PRESCRIPTION, DrugReference.COMPOUND_LINK), words(50))
                .as(DrugReference::new);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 99_999_999),
                        Arbitraries.of(NdcUnit.ML, NdcUnit.GR, NdcUnit.UN),
                        references.injectNull(0.3))
                .as((quantity, unit, reference) ->
                        new DrugIdentification(new Ndc("00487950125"), BigDecimal.valueOf(quantity), unit, reference));
    }

    private static Arbitrary<OrderingProvider> practitioners() {
        return words(60)
                .map(name -> new OrderingProvider(
                        new PersonName(name, null, null, null),
                        new Npi("1993999998"),
                        name.length() > 30 ? ExampleClaims.SUPPLIER_ADDRESS : null));
    }

    /** Words of letters and digits with single blanks between them. */
    private static Arbitrary<String> words(int longest) {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .withChars(' ')
                .ofMinLength(1)
                .ofMaxLength(longest)
                .map(text -> text.strip().isEmpty() ? "X" : text.strip());
    }

    /** Any four characters that X12 lets be delimiters. */
    static Arbitrary<Delimiters> delimiters() {
        String control = "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\t\n\u000B\f\r\u0011\u0012\u0013\u0014\u0015\u0016"
                + "\u0017\u001C\u001D\u001E\u001F";
        return Arbitraries.chars()
                .with("!\"&'()*+,-./:;?=%@[]_{}\\|<>#$~^`" + control)
                .list()
                .ofSize(4)
                .uniqueElements()
                .withoutEdgeCases()
                .map(four -> new Delimiters(four.get(0), four.get(1), four.get(2), four.get(3)));
    }
}
