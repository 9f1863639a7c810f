package io.github.claimwright.codes.store;

import io.github.claimwright.codes.EffectiveRange;
import io.github.claimwright.codes.ListedPackage;
import io.github.claimwright.model.Ndc;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of an FDA directory: packages by NDC, and products by labeler and product code. */
public final class DirectoryRows {
    private static final String PACKAGES = "packages";
    private static final String PRODUCTS = "products";
    private static final PackedRow NO_PRODUCT = new PackedRow("\t\t\t\t\t");

    private final PackedTable.Builder packages = new PackedTable.Builder();
    private final PackedTable.Builder products = new PackedTable.Builder();

    /** Tables without rows. */
    public DirectoryRows() {}

    /** Adds a package with the dates for which it was marketed. */
    public void addPackage(Ndc ndc, String description, EffectiveRange marketed) {
        packages.add(
                Keys.of(ndc), description, PackedRow.digits(marketed.from()), PackedRow.digits(marketed.through()));
    }

    /**
     * Adds a product.
     *
     * @param product any NDC of the labeler's product
     */
    public void addProduct(
            Ndc product, String name, String form, String labeler, String strength, EffectiveRange marketed) {
        products.add(
                Keys.product(product),
                name,
                form,
                labeler,
                strength,
                PackedRow.digits(marketed.from()),
                PackedRow.digits(marketed.through()));
    }

    /** The tables under the names that lookups use. */
    public Map<String, PackedTable> tables() {
        return Map.of(PACKAGES, packages.build(), PRODUCTS, products.build());
    }

    static PackedTable packages(StoredRelease stored) {
        return stored.table(PACKAGES);
    }

    /**
     * A package as the newest of some releases lists it, with what the newest one that has its product says of that; empty
     * when none lists the package.
     */
    static Optional<ListedPackage> of(List<StoredRelease> newestFirst, Ndc ndc) {
        PackedRow product =
                first(newestFirst, PRODUCTS, Keys.product(ndc)).map(Found::row).orElse(NO_PRODUCT);
        return first(newestFirst, PACKAGES, Keys.of(ndc)).map(found -> listed(ndc, found, product));
    }

    private record Found(StoredRelease release, PackedRow row) {}

    private static Optional<Found> first(List<StoredRelease> newestFirst, String table, long key) {
        for (StoredRelease release : newestFirst) {
            List<PackedRow> rows = release.table(table).find(key);
            if (!rows.isEmpty()) {
                return Optional.of(new Found(release, rows.get(0)));
            }
        }
        return Optional.empty();
    }

    private static ListedPackage listed(Ndc ndc, Found found, PackedRow product) {
        return new ListedPackage(
                ndc,
                found.row.text(0),
                product.text(0),
                product.text(1),
                product.text(2),
                product.text(3),
                found.row.range(1),
                found.release.source(false));
    }
}
