package io.github.claimwright.writer.segment;

import io.github.claimwright.model.Ndc;
import io.github.claimwright.model.ProductIdentification;
import io.github.claimwright.x12.Segment;

/** LIN, item identification (loop 2410): which product was supplied. */
public final class Lin {
    /** LIN02: the code after it is a National Drug Code. */
    private static final String NATIONAL_DRUG_CODE = "N4";

    private Lin() {}

    /** A drug product by its eleven-digit NDC. */
    public static Segment from(Ndc ndc) {
        return of(NATIONAL_DRUG_CODE, ndc.value());
    }

    /** Another product by the code that it carries. */
    public static Segment from(ProductIdentification product) {
        return of(product.kind(), product.code());
    }

    private static Segment of(String kind, String code) {
        return Segment.of("LIN").put(2, kind).put(3, code).build();
    }
}
