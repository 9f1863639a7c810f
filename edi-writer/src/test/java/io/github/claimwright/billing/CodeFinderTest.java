package io.github.claimwright.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Ndc;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeFinderTest {
    private static final DrugProduct ALBUTEROL =
            CodeBook.embedded().products(new Ndc("00487950125"), Given.DAY).get(0);

    @Test
    void asksWhichCodeIsMeantWhenAnNdcHasSeveral() {
        DrugProduct other = new DrugProduct(
                ALBUTEROL.ndc(),
                new HcpcsCode("J7609"),
                ALBUTEROL.label(),
                ALBUTEROL.packaging(),
                ALBUTEROL.counting(),
                ALBUTEROL.unitsPerNdcUnit(),
                null,
                null,
                ALBUTEROL.effective(),
                ALBUTEROL.source());
        Refused refused = assertThrows(Refused.class, () -> CodeFinder.only(List.of(ALBUTEROL, other)));
        assertEquals("hcpcs", refused.field());
        assertEquals(
                "NDC 00487-9501-25 is billed with more than one HCPCS code (J7613, J7609): give hcpcs",
                refused.reason());
    }
}
