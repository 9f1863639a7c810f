package io.github.claimwright.billing;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.order.DispensedProduct;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was supplied under a code of what has no code of its own: such a line needs a description (CEDI, A8:306), for J7699
 * the drug, its labeler, its strength and the amount (policy article A52466).
 */
final class Unlisted {
    private static final int LONGEST = 80;

    private final CodeBook codes;

    Unlisted(CodeBook codes) {
        this.codes = codes;
    }

    /** Whether a code says nothing of what was supplied. */
    boolean is(Item item, CodedItem coded) {
        return codes.isUnlisted(coded.code(), item.date());
    }

    /**
     * The description (SV101-7); null when the code says enough.
     *
     * @throws Refused when it is missing and nothing else says what was supplied
     */
    @Nullable
    String description(Item item, CodedItem coded) {
        @Nullable String given = item.delivered().details().description();
        if (given != null) {
            return Texts.carried(Fields.DESCRIPTION, given, LONGEST);
        }
        return is(item, coded) ? found(item, coded) : null;
    }

    private @Nullable String found(Item item, CodedItem coded) {
        @Nullable DispensedProduct dispensed = item.delivered().product();
        if (dispensed == null) {
            throw new Refused(
                    Fields.DESCRIPTION,
                    "description is missing: %s does not say what was supplied; give brand and model, or drug, maker, strength and amount"
                            .formatted(coded));
        }
        return product(item, dispensed)
                .map(product -> taken(item, product, dispensed))
                .orElse(null);
    }

    private Optional<DrugProduct> product(Item item, DispensedProduct dispensed) {
        return codes.products(dispensed.ndc(), item.date()).stream().findFirst();
    }

    private static String taken(Item item, DrugProduct product, DispensedProduct dispensed) {
        String text = "%s %s, %s, %s %s"
                .formatted(
                        product.name(),
                        product.strength(),
                        product.labeler(),
                        dispensed.quantity().stripTrailingZeros().toPlainString(),
                        Fields.amount(dispensed.measure()).equals("quantity")
                                ? product.unit()
                                : Fields.amount(dispensed.measure()))
                .toUpperCase(Locale.US);
        String description = text.substring(0, Math.min(LONGEST, text.length())).strip();
        item.notes().taken(Fields.DESCRIPTION, "%s, from the NDC".formatted(description));
        return description;
    }
}
