package io.github.claimwright.codes;

import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Ndc;
import io.github.claimwright.model.NdcUnit;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Drug products of the imported crosswalks, for pairs of NDC and HCPCS code that the embedded tables lack. An embedded
 * pair wins: its factor was worked out exactly, where the published one is cut off after two decimals or wrong.
 */
final class ImportedProducts {
    /** Far more than the packages and dates of one file; what is more begins anew. */
    private static final int MOST_REMEMBERED = 50_000;

    private final Map<Asked, List<DrugProduct>> remembered = new ConcurrentHashMap<>();
    private final CodeTables tables;
    private final PublishedCodes published;

    ImportedProducts(CodeTables tables, PublishedCodes published) {
        this.tables = tables;
        this.published = published;
    }

    private record Asked(Ndc ndc, LocalDate on) {}

    /** The products of an NDC, one for each HCPCS code. Putting them together takes longer than a lookup should. */
    List<DrugProduct> of(Ndc ndc, LocalDate on) {
        Asked asked = new Asked(ndc, on);
        List<DrugProduct> known = remembered.get(asked);
        return known != null ? known : remember(asked, products(published.crosswalk(ndc, on), on));
    }

    private List<DrugProduct> remember(Asked asked, List<DrugProduct> products) {
        if (!products.isEmpty()) {
            if (remembered.size() >= MOST_REMEMBERED) {
                remembered.clear();
            }
            remembered.put(asked, products);
        }
        return products;
    }

    /** The products of a HCPCS code. */
    List<DrugProduct> of(HcpcsCode code, LocalDate on) {
        return products(published.crosswalk(code, on), on);
    }

    private List<DrugProduct> products(List<CrosswalkRow> rows, LocalDate on) {
        return rows.isEmpty()
                ? List.of()
                : byPair(rows.stream().filter(row -> !isEmbedded(row) && exists(row.hcpcs(), on))).values().stream()
                        .flatMap(same -> product(same).stream())
                        .toList();
    }

    private static Map<List<Object>, List<CrosswalkRow>> byPair(Stream<CrosswalkRow> rows) {
        return rows.collect(
                Collectors.groupingBy(row -> List.of(row.ndc(), row.hcpcs()), LinkedHashMap::new, Collectors.toList()));
    }

    private boolean isEmbedded(CrosswalkRow row) {
        return tables.productsByNdc().always(row.ndc()).stream()
                .anyMatch(product -> product.hcpcs().equals(row.hcpcs()));
    }

    /** A crosswalk of another quarter may have a code that did not exist yet, or no longer does. */
    private boolean exists(HcpcsCode code, LocalDate on) {
        List<HcpcsEntry> known = tables.hcpcs().always(code);
        return known.isEmpty()
                ? published.hcpcsListing(code, on) != Listing.NOT_LISTED
                : known.stream().anyMatch(entry -> entry.effective().includes(on));
    }

    /** The product of rows that speak of one pair; empty when they leave open in what its quantity is counted. */
    private Optional<DrugProduct> product(List<CrosswalkRow> same) {
        CrosswalkRow first = same.get(0);
        return unit(same).flatMap(unit -> new ImportedProduct(same, unit, code(first.hcpcs())).product());
    }

    private Optional<NdcUnit> unit(List<CrosswalkRow> same) {
        return same.stream()
                .flatMap(row -> Optional.ofNullable(row.packaging().unit()).stream())
                .findFirst()
                .or(() -> unitOfCode(same.get(0).hcpcs()))
                .or(() -> published.listedPackage(same.get(0).ndc()).flatMap(ListedPackage::unit));
    }

    /** The unit that all embedded products of a code are counted in. */
    private Optional<NdcUnit> unitOfCode(HcpcsCode code) {
        List<NdcUnit> units = tables.productsByCode().always(code).stream()
                .map(DrugProduct::unit)
                .distinct()
                .toList();
        return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
    }

    private ImportedProduct.@Nullable Code code(HcpcsCode code) {
        List<HcpcsEntry> entries = tables.hcpcs().always(code);
        BillingUnit unit = entries.isEmpty() ? null : entries.get(0).unit();
        List<DrugCounting> countings = tables.countings().always(code);
        return unit == null ? null : new ImportedProduct.Code(unit, countings.isEmpty() ? null : countings.get(0));
    }
}
