package io.github.claimwright.units;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Ndc;
import io.github.claimwright.model.NdcUnit;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Products of the embedded tables that the tests of this package speak of, and lines of them. */
final class Products {
    static final CodeBook BOOK = CodeBook.embedded();
    static final LocalDate DAY = LocalDate.of(2025, 11, 3);

    /** 2.5 mg in 3 mL, 25 vials. */
    static final DrugProduct ALBUTEROL = of("00487-9501-25", "J7613");
    /** 1.25 mg in 3 mL, 25 vials. */
    static final DrugProduct ALBUTEROL_HALF = of("00487-9904-25", "J7613");
    /** 2.5 mg in 0.5 mL, 30 vials. */
    static final DrugProduct CONCENTRATE = of("00487-9901-30", "J7611");
    /** 0.25 mg in 2 mL, 30 ampules. */
    static final DrugProduct BUDESONIDE_QUARTER = of("00487-9601-30", "J7626");
    /** 1 mg in 2 mL, 30 ampules. */
    static final DrugProduct BUDESONIDE = of("00186-1990-04", "J7626");
    /** 0.25 or 0.5 mg in 2 mL, 30 ampules. */
    static final DrugProduct BUDESONIDE_OPEN = of("00115-1687-74", "J7626");
    /** 0.5 mg in 2.5 mL, 25 vials. */
    static final DrugProduct IPRATROPIUM = of("00487-9801-25", "J7644");
    /** 20 mg in 2 mL, 60 vials; one unit is 10 mg. */
    static final DrugProduct CROMOLYN = of("76204-0028-60", "J7631");
    /** 175 mcg in 3 mL, 30 vials; one unit is 1 mcg. */
    static final DrugProduct REVEFENACIN = of("49502-0806-93", "J7677");
    /** 0.63 mg in 3 mL, 25 vials; the published factor is rounded. */
    static final DrugProduct LEVALBUTEROL = of("00378-9691-52", "J7614");
    /** 300 mg powder, one vial; counted by each. */
    static final DrugProduct PENTAMIDINE = of("63323-0877-15", "J2545");
    /** Premixed vials of 3 mL, 30 to the carton. */
    static final DrugProduct PREMIXED = of("00378-9671-30", "J7620");

    private Products() {}

    static DrugProduct of(String ndc, String code) {
        return BOOK.product(Ndc.parse(ndc), new HcpcsCode(code), DAY).orElseThrow();
    }

    static UnitVerdict check(DrugProduct product, String quantity, String units) {
        return check(product, quantity, product.unit(), units);
    }

    static UnitVerdict check(DrugProduct product, String quantity, NdcUnit unit, String units) {
        return UnitCheck.compare(
                product,
                new BigDecimal(quantity),
                unit,
                new BigDecimal(units),
                Rounding.UP_PER_LINE,
                BOOK.relatives(product, DAY));
    }
}
