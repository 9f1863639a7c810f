package io.github.claimwright.writer.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.model.Claim;
import io.github.claimwright.model.ClaimInformation;
import io.github.claimwright.writer.ExampleClaims;
import org.junit.jupiter.api.Test;

class ClmTest {
    @Test
    void totalsTheLines() {
        Claim claim = ExampleClaims.claim(
                "ACCT-1",
                ExampleClaims.subscriber("ALDER"),
                ExampleClaims.drugLine(),
                ExampleClaims.rentalLine(null, null));
        assertEquals("CLM*ACCT-1*77.5***12:B:1*Y*A*Y*Y", Text.of(Clm.from(claim)));
    }

    @Test
    void saysEverythingTheClaimSaysOfItself() {
        Claim claim = ExampleClaims.claim("ACCT-1");
        ClaimInformation information =
                new ClaimInformation("ACCT-2", "31", ClaimInformation.VOID, false, "C", "N", "I", "P");
        Claim other = new Claim(
                claim.billingProvider(),
                claim.subscriber(),
                claim.payer(),
                information,
                claim.diagnoses(),
                claim.lines());
        assertEquals("CLM*ACCT-2*60.5***31:B:8*N*C*N*I*P", Text.of(Clm.from(other)));
    }
}
