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

    /** A package, or one of a product whose packages are not imported. */
    static Optional<ListedPackage> of(StoredRelease stored, Ndc ndc) {
        List<PackedRow> found = packages(stored).find(Keys.of(ndc));
        List<PackedRow> product = stored.table(PRODUCTS).find(Keys.product(ndc));
        boolean listed = !found.isEmpty() || packages(stored).size() == 0 && !product.isEmpty();
        return listed ? Optional.of(listed(stored, ndc, found, product)) : Optional.empty();
    }

    private static ListedPackage listed(
            StoredRelease stored, Ndc ndc, List<PackedRow> found, List<PackedRow> product) {
        PackedRow named = product.isEmpty() ? NO_PRODUCT : product.get(0);
        return new ListedPackage(
                ndc,
                found.isEmpty() ? "" : found.get(0).text(0),
                named.text(0),
                named.text(1),
                named.text(2),
                named.text(3),
                found.isEmpty() ? named.range(4) : found.get(0).range(1),
                stored.source(false));
    }
}
