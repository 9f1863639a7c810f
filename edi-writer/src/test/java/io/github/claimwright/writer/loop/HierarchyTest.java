package io.github.claimwright.writer.loop;

import static io.github.claimwright.writer.ExampleClaims.claim;
import static io.github.claimwright.writer.ExampleClaims.drugLine;
import static io.github.claimwright.writer.ExampleClaims.subscriber;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.envelope.ClaimPlace;
import io.github.claimwright.envelope.HierarchyLevel;
import io.github.claimwright.model.BillingProvider;
import io.github.claimwright.model.Claim;
import io.github.claimwright.model.Demographics;
import io.github.claimwright.model.Dependent;
import io.github.claimwright.model.Npi;
import io.github.claimwright.model.Payer;
import io.github.claimwright.model.PersonName;
import io.github.claimwright.model.Sex;
import io.github.claimwright.writer.ExampleClaims;
import io.github.claimwright.x12.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HierarchyTest {
    private static final BillingProvider OTHER_SUPPLIER = new BillingProvider(
            "OTHER SUPPLY",
            new Npi("1993999998"),
            ExampleClaims.SUPPLIER.taxId(),
            null,
            ExampleClaims.SUPPLIER_ADDRESS,
            null);

    /** The HL segments, and {@code CLM} for each claim. */
    private static List<String> outline(List<Claim> claims) {
        List<String> outline = new ArrayList<>();
        Hierarchy hierarchy = Hierarchy.EMPTY;
        for (Claim claim : claims) {
            Placement placement = hierarchy.place(claim);
            placement.loops().stream().flatMap(HierarchyTest::outline).forEach(outline::add);
            hierarchy = placement.next();
        }
        assertEquals(claims.size(), hierarchy.claims());
        return outline;
    }

    private static Stream<String> outline(Loop loop) {
        return loop.segments().stream()
                .filter(segment -> List.of("HL", "CLM").contains(segment.tag()))
                .map(segment -> segment.tag().equals("CLM")
                        ? "CLM"
                        : segment.elements().stream()
                                .map(element -> ((Element.Simple) element).value())
                                .collect(Collectors.joining(" ")));
    }

    @Test
    void putsClaimsOfOnePatientBelowOneLevel() {
        assertEquals(List.of("1  20 1", "2 1 22 0", "CLM", "CLM"), outline(List.of(claim("A1"), claim("A2"))));
    }

    @Test
    void opensALevelForEachSubscriber() {
        List<Claim> claims = List.of(claim("A1"), claim("A2", subscriber("BIRCH"), drugLine()));
        assertEquals(List.of("1  20 1", "2 1 22 0", "CLM", "3 1 22 0", "CLM"), outline(claims));
    }

    @Test
    void opensALevelForTheSameSubscriberWithAnotherPayer() {
        Claim first = claim("A1");
        Payer payer = new Payer("OTHER PLAN", Payer.PAYER_ID, "P2", null);
        Claim second = new Claim(
                first.billingProvider(),
                first.subscriber(),
                payer,
                first.information(),
                first.diagnoses(),
                first.lines());
        assertEquals(List.of("1  20 1", "2 1 22 0", "CLM", "3 1 22 0", "CLM"), outline(List.of(first, second)));
    }

    @Test
    void opensBothLevelsForAnotherBillingProvider() {
        List<Claim> claims =
                List.of(claim("A1"), claim(OTHER_SUPPLIER, "A2", subscriber("ALDER"), drugLine()), claim("A3"));
        assertEquals(
                List.of("1  20 1", "2 1 22 0", "CLM", "3  20 1", "4 3 22 0", "CLM", "5  20 1", "6 5 22 0", "CLM"),
                outline(claims));
    }

    @Test
    void putsNoMoreThanAHundredClaimsBelowOnePatient() {
        List<String> outline = outline(Collections.nCopies(201, claim("A1")));
        assertEquals("2 1 22 0", outline.get(1));
        assertEquals("3 1 22 0", outline.get(102));
        assertEquals("4 1 22 0", outline.get(203));
        assertEquals(205, outline.size());
    }

    @Test
    void isNotChangedByLookingForAPlace() {
        Hierarchy hierarchy = Hierarchy.EMPTY.place(claim("A1")).next();
        assertEquals(
                hierarchy.place(claim("A2")).loops(),
                hierarchy.place(claim("A2")).loops());
        assertEquals(1, hierarchy.claims());
    }

    private static Claim forDependent(String accountNumber, String lastName) {
        Claim claim = claim(accountNumber);
        return claim.withDependent(new Dependent(
                Dependent.CHILD,
                new PersonName(lastName, "ROSE", null, null),
                ExampleClaims.SUPPLIER_ADDRESS,
                new Demographics(LocalDate.of(2015, 6, 7), Sex.F)));
    }

    @Test
    void putsDependentsBelowTheirSubscriber() {
        List<Claim> claims =
                List.of(forDependent("A1", "ALDER"), forDependent("A2", "ALDER"), forDependent("A3", "BIRCH"));
        assertEquals(List.of("1  20 1", "2 1 22 1", "3 2 23 0", "CLM", "CLM", "4 2 23 0", "CLM"), outline(claims));
    }

    @Test
    void keepsASubscribersOwnClaimsApartFromThoseOfDependents() {
        List<Claim> claims = List.of(claim("A1"), forDependent("A2", "ALDER"), claim("A3"));
        assertEquals(
                List.of("1  20 1", "2 1 22 0", "CLM", "3 1 22 1", "4 3 23 0", "CLM", "5 1 22 0", "CLM"),
                outline(claims));
    }

    @Test
    void putsNoMoreThanAHundredClaimsBelowOneDependent() {
        List<String> outline = outline(Collections.nCopies(101, forDependent("A1", "ALDER")));
        assertEquals("4 2 23 0", outline.get(103));
        assertEquals(105, outline.size());
    }

    @Test
    void opensLevelsAnewWhereTheyWereReceivedSo() {
        Claim claim = claim("A1");
        Placement first = Hierarchy.EMPTY.place(claim, new ClaimPlace(HierarchyLevel.CLAIM, true));
        Placement second = first.next().place(claim, new ClaimPlace(HierarchyLevel.SUBSCRIBER, false));
        Placement third = second.next().place(claim, new ClaimPlace(HierarchyLevel.CLAIM, false));
        assertEquals(
                List.of("1  20 1", "2 1 22 1", "CLM", "3 1 22 0", "CLM", "CLM"),
                Stream.of(first, second, third)
                        .flatMap(placement -> placement.loops().stream())
                        .flatMap(HierarchyTest::outline)
                        .toList());
    }

    @Test
    void putsADependentBelowASubscriberWithClaimsOfTheirOwnWhereItWasReceivedSo() {
        Placement first = Hierarchy.EMPTY.place(claim("A1"), new ClaimPlace(HierarchyLevel.BILLING_PROVIDER, true));
        Placement second =
                first.next().place(forDependent("A2", "ALDER"), new ClaimPlace(HierarchyLevel.PATIENT, true));
        assertEquals(
                List.of("1  20 1", "2 1 22 1", "CLM", "3 2 23 0", "CLM"),
                Stream.of(first, second)
                        .flatMap(placement -> placement.loops().stream())
                        .flatMap(HierarchyTest::outline)
                        .toList());
    }
}
