package io.github.claimwright.validate.rules.product;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.validate.tree.LineView;
import java.util.List;

/** What is known of the drug product that a line names. */
public final class LineProducts {
    private LineProducts() {}

    /** The products of the line's NDC, one for each code it is billed with; none when the NDC is absent or not known. */
    public static List<DrugProduct> of(LineView line, CodeBook codes) {
        return LineFacts.of(line.loop(), codes).products();
    }

    /** Whether the product is known, and is not billed with the line's code. */
    public static boolean contradictCode(LineView line, CodeBook codes) {
        List<DrugProduct> products = of(line, codes);
        return !products.isEmpty()
                && line.code()
                        .filter(code -> products.stream()
                                .noneMatch(product -> product.hcpcs().equals(code)))
                        .isPresent();
    }
}
