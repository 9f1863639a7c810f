package io.github.claimwright.billing;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.codes.HcpcsEntry;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Ndc;
import io.github.claimwright.order.DispensedProduct;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the HCPCS code of an item: the one that is given, held against the dispensed NDC, or the one that the NDC is
 * billed with on the date of service.
 */
final class CodeFinder {
    private final CodeBook codes;

    CodeFinder(CodeBook codes) {
        this.codes = codes;
    }

    /**
     * The code of an item, with what is known of it.
     *
     * @throws Refused when there is no code, more than one, or one that contradicts the NDC
     */
    CodedItem of(Item item) {
        DispensedProduct dispensed = item.delivered().product();
        HcpcsCode given = item.delivered().hcpcs();
        if (dispensed == null) {
            return asGiven(item, given);
        }
        item.notes().use(Fields.NDC);
        return given == null ? found(item, dispensed.ndc()) : checked(item, dispensed.ndc(), given);
    }

    private CodedItem asGiven(Item item, @Nullable HcpcsCode given) {
        if (given == null) {
            throw new Refused(
                    Fields.HCPCS,
                    "hcpcs is missing: give the HCPCS code of the item, or the ndc of the drug that was dispensed");
        }
        return coded(item, given, null);
    }

    private CodedItem found(Item item, Ndc ndc) {
        List<DrugProduct> products = codes.products(ndc, item.date());
        if (products.isEmpty()) {
            throw codes.knowsNdc(ndc) ? notOnThatDay(item, ndc) : notKnown(ndc);
        }
        DrugProduct product = only(products);
        item.notes().taken(Fields.HCPCS, "%s, found from %s".formatted(product.hcpcs(), provenance(product)));
        return coded(item, product.hcpcs(), product);
    }

    /** The one product that an NDC stands for; refused when the NDC is billed with several codes. */
    static DrugProduct only(List<DrugProduct> products) {
        if (products.stream().map(DrugProduct::hcpcs).distinct().count() > 1) {
            throw new Refused(
                    Fields.HCPCS,
                    "NDC %s is billed with more than one HCPCS code (%s): give hcpcs"
                            .formatted(products.get(0).ndc().hyphenated(), list(products)));
        }
        return products.get(0);
    }

    private CodedItem checked(Item item, Ndc ndc, HcpcsCode given) {
        @Nullable DrugProduct product = codes.product(ndc, given, item.date()).orElse(null);
        List<DrugProduct> products = codes.products(ndc, item.date());
        CodedItem coded = coded(item, given, product);
        if (product == null && !products.isEmpty() && !standsOutside(coded.entry())) {
            throw new Refused(
                    Fields.HCPCS,
                    "hcpcs %s does not fit NDC %s, which is billed with %s: leave hcpcs out or correct the NDC"
                            .formatted(given, ndc.hyphenated(), list(products)));
        }
        return coded;
    }

    private CodedItem coded(Item item, HcpcsCode code, @Nullable DrugProduct product) {
        @Nullable HcpcsEntry entry = codes.hcpcs(code, item.date()).orElse(null);
        if (entry == null) {
            item.notes()
                    .decided(Fields.HCPCS, "%s is not in the code tables: taken as given, not checked".formatted(code));
        }
        return new CodedItem(code, entry, product);
    }

    /**
     * Whether no crosswalk lists the products of a code: what a pharmacy compounds, and what has no code of its own. Such
     * a code may stand beside any NDC.
     */
    private static boolean standsOutside(@Nullable HcpcsEntry entry) {
        return entry != null && (entry.compounded() || entry.unit() == null);
    }

    private static Refused notKnown(Ndc ndc) {
        return new Refused(
                Fields.HCPCS,
                "NDC %s is not known: give hcpcs and units, or import a code file that has this NDC"
                        .formatted(ndc.hyphenated()));
    }

    private static Refused notOnThatDay(Item item, Ndc ndc) {
        return new Refused(
                Fields.HCPCS,
                "NDC %s is known, but not for a delivery on %s: give hcpcs and units, or correct delivery.date"
                        .formatted(ndc.hyphenated(), item.date()));
    }

    private static String provenance(DrugProduct product) {
        return "NDC %s (%s, %s)"
                .formatted(
                        product.ndc().hyphenated(),
                        product.source().documents().get(0).title(),
                        product.source().release());
    }

    private static String list(List<DrugProduct> products) {
        return products.stream()
                .map(product -> product.hcpcs().value())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
