package io.github.claimwright.writer.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.model.DrugIdentification.DrugReference;
import io.github.claimwright.model.TaxId;
import org.junit.jupiter.api.Test;

class RefTest {
    @Test
    void carriesTheTaxIdOfEitherKind() {
        assertEquals("REF*EI*390000001", Text.of(Ref.from(new TaxId(TaxId.EMPLOYER, "390000001"))));
        assertEquals("REF*SY*900000001", Text.of(Ref.from(new TaxId(TaxId.SOCIAL_SECURITY, "900000001"))));
    }

    @Test
    void carriesPrescriptionAndCompoundNumbers() {
        assertEquals("REF*XZ*RX1", Text.of(Ref.from(new DrugReference(DrugReference.PRESCRIPTION, "RX1"))));
        assertEquals("REF*VY*C1", Text.of(Ref.from(new DrugReference(DrugReference.COMPOUND_LINK, "C1"))));
    }

    @Test
    void carriesTheLineControlNumber() {
        assertEquals("REF*6R*L-1", Text.of(Ref.lineControlNumber("L-1")));
    }
}
