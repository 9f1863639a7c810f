package io.github.claimwright.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.codes.DrugProduct.StrengthBasis;
import io.github.claimwright.codes.HcpcsEntry.Form;
import io.github.claimwright.codes.HcpcsEntry.Kind;
import io.github.claimwright.model.Amount;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Rational;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold within and between the embedded tables, whatever they say. */
class FactTablesTest {
    private static final CodeTables TABLES = CodeBook.embedded().tables();

    private static Stream<Fact> facts() {
        return Stream.<Collection<? extends Fact>>of(
                        TABLES.hcpcs().all(),
                        TABLES.countings().all(),
                        TABLES.productsByNdc().all(),
                        TABLES.modifiers().all(),
                        TABLES.mues().all(),
                        TABLES.maxima().all(),
                        TABLES.diagnosisSupport().all(),
                        TABLES.diagnosisGroups().all(),
                        TABLES.pairings().all(),
                        TABLES.unlisted().all(),
                        TABLES.places().all(),
                        TABLES.policies().all())
                .flatMap(Collection::stream);
    }

    private static boolean isKnown(HcpcsCode code) {
        return !TABLES.hcpcs().always(code).isEmpty();
    }

    @Test
    void everyFactNamesWhereToFindIt() {
        facts().forEach(fact -> assertFalse(
                fact.source().text().isBlank() || fact.source().release().isBlank(), fact::toString));
    }

    @Test
    void noTwoFactsOfOneSubjectHoldOnOneDate() {
        assertDisjoint(TABLES.hcpcs().all(), HcpcsEntry::code);
        assertDisjoint(TABLES.productsByNdc().all(), product -> List.of(product.ndc(), product.hcpcs()));
        assertDisjoint(TABLES.countings().all(), DrugCounting::code);
        assertDisjoint(TABLES.modifiers().all(), ModifierEntry::modifier);
        assertDisjoint(TABLES.mues().all(), Mue::code);
        assertDisjoint(TABLES.maxima().all(), maximum -> List.of(maximum.code(), maximum.companions()));
        assertDisjoint(TABLES.diagnosisSupport().all(), support -> List.of(support.code(), support.group()));
        assertDisjoint(TABLES.diagnosisGroups().all(), DiagnosisGroup::number);
        assertDisjoint(TABLES.unlisted().all(), UnlistedCode::code);
        assertDisjoint(TABLES.places().all(), PlaceOfService::code);
        assertDisjoint(TABLES.policies().all(), DatedPolicy::policy);
    }

    private static <V extends Fact> void assertDisjoint(Collection<V> facts, Function<V, Object> subject) {
        facts.stream().collect(Collectors.groupingBy(subject)).forEach((key, same) -> {
            for (int one = 0; one < same.size(); one++) {
                for (int other = one + 1; other < same.size(); other++) {
                    assertFalse(
                            same.get(one).effective().overlaps(same.get(other).effective()), key::toString);
                }
            }
        });
    }

    @Test
    void everyPolicyHasARow() {
        assertEquals(
                Set.of(Policy.values()),
                TABLES.policies().all().stream().map(DatedPolicy::policy).collect(Collectors.toSet()));
    }

    @Test
    void everyCodeThatATableSpeaksOfIsInTheCodeTable() {
        Set<HcpcsCode> named = new HashSet<>();
        TABLES.productsByNdc().all().forEach(product -> named.add(product.hcpcs()));
        TABLES.maxima().all().forEach(maximum -> {
            named.add(maximum.code());
            named.addAll(maximum.companions());
        });
        TABLES.diagnosisSupport().all().forEach(support -> named.add(support.code()));
        TABLES.pairings().all().forEach(pairing -> {
            named.addAll(pairing.when());
            named.addAll(pairing.codes());
        });
        assertEquals(Set.of(), named.stream().filter(code -> !isKnown(code)).collect(Collectors.toSet()));
    }

    @Test
    void drugsHaveIngredientsAndUnitsUnlessEveryClaimSaysThem() {
        TABLES.hcpcs().all().stream()
                .filter(entry -> entry.kind() == Kind.DRUG && entry.unit() != null)
                .forEach(entry -> assertFalse(
                        entry.drugs().isEmpty() || entry.ingredients().isBlank(), entry::toString));
        assertEquals(
                List.of("J3535", "J7699", "J7999"),
                TABLES.hcpcs().all().stream()
                        .filter(entry -> entry.unit() == null)
                        .map(entry -> entry.code().value())
                        .toList());
    }

    @Test
    void theFormOfADrugDecidesItsKModifiers() {
        TABLES.hcpcs().all().forEach(entry -> assertTrue(fits(entry), entry::toString));
    }

    private static boolean fits(HcpcsEntry entry) {
        return switch (entry.kPolicy()) {
            case REQUIRED_KO -> entry.form() == Form.UNIT_DOSE && !entry.compounded();
            case REQUIRED_ANY -> entry.form() == Form.UNIT_DOSE && entry.compounded();
            case FORBIDDEN ->
                entry.form() == Form.CONCENTRATED
                        || Set.of("J7620", "J2545", "Q4074")
                                .contains(entry.code().value());
            case NOT_KNOWN -> entry.kind() == Kind.DRUG && entry.form() == Form.NONE;
            case NOT_APPLICABLE -> entry.form() != Form.CONCENTRATED;
        };
    }

    @Test
    void exclusionsOfModifiersAreMutual() {
        for (ModifierEntry one : TABLES.modifiers().all()) {
            one.excludes()
                    .forEach(other -> assertTrue(
                            TABLES.modifiers().always(other).get(0).excludes().contains(one.modifier()),
                            one::toString));
        }
    }

    @Test
    void compoundedDrugsAreNeverPayable() {
        TABLES.hcpcs().all().stream()
                .filter(entry -> entry.compounded() && entry.unit() != null)
                .forEach(entry -> {
                    assertEquals(HcpcsEntry.Standing.DENIED, entry.standing());
                    assertEquals(0, TABLES.mues().always(entry.code()).get(0).value());
                });
    }

    @Test
    void theUnitsOfAContainerFollowFromWhatItHolds() {
        for (DrugProduct product : TABLES.productsByNdc().all()) {
            for (Amount content : product.packaging().contents()) {
                assertTrue(unitsOf(product, content).contains(product.unitsPerContainer()), product::toString);
            }
        }
    }

    private static List<Rational> unitsOf(DrugProduct product, Amount content) {
        BillingUnit unit = product.counting().unit();
        Rational exact = content.dividedBy(unit.asAmount().orElseThrow());
        if (unit.upTo()) {
            return List.of(Rational.of(new BigDecimal(exact.ceiling())));
        }
        // Where sources differ, the published units are those of the label cut to two decimals.
        return product.factorCertain() ? List.of(exact) : List.of(exact, Rational.of(5, 4));
    }

    @Test
    void codesThatCountContainersGiveEachWholeUnits() {
        TABLES.productsByNdc().all().stream()
                .filter(DrugProduct::countedByContainer)
                .forEach(product -> assertTrue(product.unitsPerContainer().isInteger(), product::toString));
        TABLES.productsByNdc().all().stream()
                .filter(product -> product.counting().unit().upTo())
                .forEach(product -> assertTrue(product.countedByContainer(), product::toString));
    }

    @Test
    void publishedUnitsOfAPackageAreTheExactOnesRoundedUp() {
        List<String> contradictions = TABLES.productsByNdc().all().stream()
                .filter(FactTablesTest::contradictsItself)
                .map(product -> product.ndc().hyphenated())
                .toList();
        assertEquals(List.of("50090-6377-00"), contradictions, "the one row that the publisher got wrong");
    }

    private static boolean contradictsItself(DrugProduct product) {
        BigDecimal published = product.publishedUnitsPerPackage();
        return published != null
                && published.compareTo(new BigDecimal(product.unitsPerPackage().ceiling())) != 0;
    }

    @Test
    void openStrengthsAreKeptOpen() {
        List<DrugProduct> open = TABLES.productsByNdc().all().stream()
                .filter(product -> product.label().basis() == StrengthBasis.UNDETERMINED)
                .toList();
        assertEquals(22, open.size());
        open.forEach(product -> {
            assertEquals("J7626", product.hcpcs().value());
            assertEquals(2, product.packaging().contents().size());
            assertEquals(Confidence.MEDIUM, product.source().confidence());
        });
    }

    @Test
    void theTablesAreComplete() {
        assertEquals(
                "hcpcs 96, counting 19, products 237, modifiers 79, mue 2928, maxima 47, diagnosis-groups 16,"
                        + " diagnosis-pairs 37, pairings 23, unlisted 7, places 14, policies 15",
                TABLES.status().stream()
                        .map(table -> table.name() + " " + table.rows())
                        .collect(Collectors.joining(", ")));
    }
}
