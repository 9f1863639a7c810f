package io.github.claimwright.writer;

import static io.github.claimwright.writer.ExampleClaims.claim;
import static io.github.claimwright.writer.ExampleClaims.drugLine;
import static io.github.claimwright.writer.ExampleClaims.partner;
import static io.github.claimwright.writer.ExampleClaims.rentalLine;
import static io.github.claimwright.writer.ExampleClaims.subscriber;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.model.Claim;
import io.github.claimwright.model.RefusedValueException;
import io.github.claimwright.x12.Delimiters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClaimWriterTest {
    private static final Claim FIRST = claim("ACCT-1", subscriber("ALDER"), drugLine(), rentalLine(null, null));
    private static final Claim SECOND = claim("ACCT-2", subscriber("ALDER"), rentalLine("13", "PATIENT OWNS BASE"));
    private static final Claim THIRD = claim("ACCT-3", subscriber("BIRCH"), drugLine());

    @Test
    void writesACompleteInterchange() {
        Written written = Written.by(partner().withLineBreak(LineBreak.LF), FIRST, SECOND, THIRD);
        assertEquals("""
                ISA*00*          *00*          *ZZ*SENDER01       *ZZ*RECEIVER01     *260304*1506*^*00501*000000001*0*T*:~
                GS*HC*SENDER01*RECEIVER01*20260304*1506*1*X*005010X222A1~
                ST*837*0001*005010X222A1~
                BHT*0019*00*1*20260304*1506*CH~
                NM1*41*2*LAKESIDE BILLING*****46*SENDER01~
                PER*IC*PAT REED*TE*6085550100~
                NM1*40*2*EXAMPLE CLEARINGHOUSE*****46*RECEIVER01~
                HL*1**20*1~
                PRV*BI*PXC*332B00000X~
                NM1*85*2*LAKESIDE MEDICAL SUPPLY*****XX*1234567893~
                N3*12 HARBOR STREET*SUITE 4~
                N4*MADISON*WI*537030001~
                REF*EI*390000001~
                HL*2*1*22*0~
                SBR*P*18*******MB~
                NM1*IL*1*ALDER*JUNE****MI*1EG4TE5MK73~
                N3*7 MAPLE LANE~
                N4*MADISON*WI*53704~
                DMG*D8*19500102*F~
                NM1*PR*2*EXAMPLE DME MAC*****PI*19003~
                CLM*ACCT-1*77.5***12:B:1*Y*A*Y*Y~
                HI*ABK:J449*ABF:J4520~
                LX*1~
                SV1*HC:J7613:KX*60.5*UN*300***1:2~
                DTP*472*D8*20260301~
                REF*6R*L1~
                LIN**N4*00487950125~
                CTP****360*ML~
                REF*XZ*RX1001~
                NM1*DK*1*WILLOW*ROBIN****XX*1993999998~
                LX*2~
                SV1*HC:E0570:RR:KH*17*UN*1***1~
                DTP*472*RD8*20260301-20260331~
                CLM*ACCT-2*17***12:B:1*Y*A*Y*Y~
                HI*ABK:J449*ABF:J4520~
                LX*1~
                SV1*HC:E0570:RR:KH*17*UN*1*13**1~
                DTP*472*RD8*20260301-20260331~
                NTE*ADD*PATIENT OWNS BASE~
                HL*3*1*22*0~
                SBR*P*18*******MB~
                NM1*IL*1*BIRCH*JUNE****MI*1EG4TE5MK73~
                N3*7 MAPLE LANE~
                N4*MADISON*WI*53704~
                DMG*D8*19500102*F~
                NM1*PR*2*EXAMPLE DME MAC*****PI*19003~
                CLM*ACCT-3*60.5***12:B:1*Y*A*Y*Y~
                HI*ABK:J449*ABF:J4520~
                LX*1~
                SV1*HC:J7613:KX*60.5*UN*300***1:2~
                DTP*472*D8*20260301~
                REF*6R*L1~
                LIN**N4*00487950125~
                CTP****360*ML~
                REF*XZ*RX1001~
                NM1*DK*1*WILLOW*ROBIN****XX*1993999998~
                SE*55*0001~
                GE*1*1~
                IEA*1*000000001~
                """, written.text());
    }

    @Test
    void tellsWhatItWrote() {
        Written written = Written.by(partner(), FIRST, SECOND, THIRD);
        assertEquals(new WrittenInterchange("000000001", 1, 3, 4, 59, written.bytes().length), written.summary());
    }

    @Test
    void countsLineBreaksAsBytes() {
        Written written = Written.by(partner().withLineBreak(LineBreak.CRLF), FIRST);
        assertEquals(written.bytes().length, written.summary().bytes());
        assertTrue(written.text().endsWith("IEA*1*000000001~\r\n"), written.text());
    }

    @Test
    void writesTheSameSegmentsWhateverTheLineBreak() {
        String text = Written.by(partner(), FIRST, SECOND).text();
        assertFalse(text.contains("\n"), text);
        assertEquals(
                text,
                Written.by(partner().withLineBreak(LineBreak.CRLF), FIRST, SECOND)
                        .text()
                        .replace("\r\n", ""));
    }

    @Test
    void writesWithOtherDelimiters() {
        TradingPartner partner = partner().withDelimiters(new Delimiters('|', '\u001E', '>', '\n'));
        Written written = Written.by(partner, FIRST);
        assertEquals(106, written.text().indexOf("GS|HC|"));
        assertTrue(written.text().contains("\nSV1|HC>J7613>KX|60.5|UN|300|||1>2\n"), written.text());
    }

    @Test
    void asksForAnAcknowledgmentInProduction() {
        Written written = Written.by(partner().withUsage(Usage.PRODUCTION).withAcknowledgmentRequested(true), FIRST);
        assertEquals(List.of("1", "P"), written.segments("ISA").get(0).subList(14, 16));
    }

    @Test
    void beginsATransactionSetWhenOneIsFull() {
        List<Claim> claims =
                IntStream.rangeClosed(1, 5).mapToObj(i -> claim("A" + i)).toList();
        Written written = Written.by(partner().withBatching(Batching.ofClaims(2)), claims);
        assertEquals(3, written.summary().transactionSets());
        assertEquals(
                List.of("0001", "0002", "0003"),
                written.segments("ST").stream().map(st -> st.get(2)).toList());
        assertEquals(
                List.of("1", "2", "3"),
                written.segments("BHT").stream().map(bht -> bht.get(3)).toList());
        assertEquals(List.of("GE", "3", "1"), written.segments("GE").get(0));
        assertEquals(6, written.segments("HL").size());
    }

    @Test
    void refusesAnInterchangeWithoutClaims() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SequentialControlNumbers numbers = new SequentialControlNumbers();
        ClaimWriter writer = new ClaimWriter(partner(), numbers, ExampleClaims.CLOCK);
        assertThrows(RefusedValueException.class, () -> writer.write(List.of(), out));
        assertEquals(0, out.size());
        assertEquals(1, numbers.interchange());
    }

    @Test
    void issuesNoNumberForAClaimThatCannotBeWritten() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SequentialControlNumbers numbers = new SequentialControlNumbers();
        ClaimWriter writer = new ClaimWriter(partner(), numbers, ExampleClaims.CLOCK);
        assertThrows(UnwritableClaimException.class, () -> writer.write(List.of(claim("A*1")), out));
        assertEquals(0, out.size());
        assertEquals(1, numbers.interchange());
    }

    @Test
    void refusesControlNumbersThatDoNotFit() {
        ControlNumbers broken = new ControlNumbers() {
            @Override
            public int interchange() {
                return 1_000_000_000;
            }

            @Override
            public int group() {
                return 1;
            }

            @Override
            public int transaction() {
                return 1;
            }

            @Override
            public int batch() {
                return 1;
            }
        };
        ClaimWriter writer = new ClaimWriter(partner(), broken, ExampleClaims.CLOCK);
        assertThrows(IllegalStateException.class, () -> writer.write(List.of(FIRST), new ByteArrayOutputStream()));
    }

    @Test
    void passesOnWhatBreaksTheStream() {
        IOException full = new IOException("no space left");
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw full;
            }
        };
        ClaimWriter writer = new ClaimWriter(partner(), new SequentialControlNumbers(), ExampleClaims.CLOCK);
        assertSame(full, assertThrows(IOException.class, () -> writer.write(List.of(FIRST), broken)));
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ClaimWriter writer = new ClaimWriter(partner(), new SequentialControlNumbers(), ExampleClaims.CLOCK);
        WrittenInterchange first = writer.write(List.of(FIRST), out);
        WrittenInterchange second = writer.write(List.of(SECOND), out);
        assertEquals(first.bytes() + second.bytes(), out.size());
        assertEquals("000000002", second.interchangeControlNumber());
        assertTrue(out.toString(StandardCharsets.US_ASCII).endsWith("IEA*1*000000002~"));
    }
}
