package io.github.claimwright.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Every loop and segment of the guide as it is written, in the order of the guide. */
class FullClaimTest {
    @Test
    void hasEverySegmentInItsPlace() {
        Written written = Written.by(ExampleClaims.partner().withLineBreak(LineBreak.LF), FullClaim.claim());
        String text = written.text();
        assertEquals("""
                HL*1**20*1~
                PRV*BI*PXC*332B00000X~
                CUR*85*USD~
                NM1*85*2*LAKESIDE MEDICAL SUPPLY*****XX*1234567893~
                N3*12 HARBOR STREET*SUITE 4~
                N4*MADISON*WI*537030001~
                REF*EI*390000001~
                REF*0B*LICENSE1~
                PER*IC*DESK*TE*6085550100*EX*12~
                PER*IC*NIGHT DESK*TE*6085550101*EM*night@example.com~
                NM1*87*2~
                N3*3 HILL RD~
                N4*ST PAUL*MN*551010001~
                NM1*PE*2*SUBROGATION PLAN*****PI*S1~
                N3*3 HILL RD~
                N4*ST PAUL*MN*551010001~
                REF*NF*12345~
                REF*EI*390000002~
                HL*2*1*22*1~
                SBR*S**GRP1**12****MB~
                NM1*IL*2*HARBOR MILLS*****MI*1EG4TE5MK73~
                REF*Y4*PC1~
                NM1*PR*2*EXAMPLE PLAN*****PI*P2~
                N3*3 HILL RD~
                N4*ST PAUL*MN*551010001~
                REF*FY*OFFICE1~
                REF*G2*PAYEE1~
                HL*3*2*23*0~
                PAT*20****D8*20260304*01*140*Y~
                NM1*QC*1*ALDER*JUNE*B**JR~
                N3*10 KING ST~
                N4*TORONTO*ON*M5H 1A1*CA~
                DMG*D8*19500102*F~
                REF*1W*MEMBER1~
                PER*IC*DESK*TE*6085550100*EX*12~
                CLM*ACCT1*17***12:B:7*Y*A*Y*I*P*AA:EM::WI:CA*09********7~
                DTP*431*D8*20260304~
                DTP*439*D8*20260304~
                PWK*OZ*FX***AC*ATT1~
                CN1*02*55*12.5*C1*1*V1~
                AMT*F5*5.5~
                REF*G1*AUTH1~
                REF*F8*ICN1~
                K3*STATE DATA~
                NTE*CER*NEEDED AT NIGHT~
                CR1*LB*140**A*DH*10***THERE*LYING~
                CR2********C**PAIN*STIFF~
                CRC*75*Y*IH~
                HI*ABK:J449*ABF:J4520~
                HI*BP:10021*BO:27447~
                HI*BG:AA*BG:AB~
                HCP*10*100*20*ORG1*1.5*APG1*9******T1*1*2~
                NM1*DN*1*WILLOW*ROBIN****XX*1993999998~
                NM1*P3*1*WILLOW*ROBIN****XX*1993999998~
                NM1*82*2*GROUP~
                PRV*PE*PXC*207R00000X~
                REF*G2*R1~
                NM1*77*2*CLINIC*****XX*1993999998~
                N3*3 HILL RD~
                N4*ST PAUL*MN*551010001~
                REF*LU*LOC1~
                PER*IC*DESK*TE*6085550100*EX*12~
                NM1*DQ*1*WILLOW*ROBIN****XX*1993999998~
                NM1*PW*2~
                N3*3 HILL RD~
                N4*ST PAUL*MN*551010001~
                NM1*45*2*HOSPITAL~
                N3*3 HILL RD~
                N4*ST PAUL*MN*551010001~
                SBR*P*18**PRIMARY GROUP*****CI~
                CAS*PR*1*10*1*2*2.25~
                AMT*D*48.25~
                AMT*A8*1~
                AMT*EAF*12.25~
                OI***Y*P**Y~
                MOA*0.8*3*MA01*MA07****4*5~
                NM1*IL*1*WILLOW*ROBIN****MI*OTHER1~
                N3*3 HILL RD~
                N4*ST PAUL*MN*551010001~
                REF*SY*1~
                NM1*PR*2*PRIMARY PLAN*****PI*P1~
                N3*3 HILL RD~
                N4*ST PAUL*MN*551010001~
                DTP*573*D8*20260304~
                REF*F8*PRIMARYICN~
                NM1*DN*1~
                REF*G2*X1~
                NM1*82*2~
                REF*G2*X1~
                NM1*77*2~
                REF*G2*X1~
                NM1*DQ*1~
                REF*G2*X1~
                NM1*85*2~
                REF*G2*X1~
                LX*1~
                SV1*HC:E0570:RR:KH*17*UN*1*31**1**Y**Y*Y***0~
                SV5*HC:E0570*DA*99*17*170*4~
                PWK*B2*AA~
                PWK*CT*AB~
                CR1****B*DH*2.5~
                CR3*I*MO*99~
                CRC*09*N*38*ZV~
                DTP*472*RD8*20260301-20260331~
                DTP*471*D8*20260304~
                QTY*PT*2~
                QTY*FL*3~
                MEA*TR*R1*11.2~
                CN1*01~
                REF*6R*LINE1~
                REF*G1*AUTH2**2U:P1~
                AMT*T*1.1~
                AMT*F4*2~
                K3*LINE DATA~
                NTE*ADD*SPARE~
                NTE*TPO*REPRICED~
                PS1*SOURCE1*9~
                HCP*01*15*******HC*E0570*UN*1~
                LIN**UP*012345678905~
                CTP****1*UN~
                NM1*82*2*GROUP~
                PRV*PE*PXC*207R00000X~
                REF*G2*R1~
                NM1*QB*2******XX*1993999998~
                NM1*77*2*CLINIC*****XX*1993999998~
                N3*3 HILL RD~
                N4*ST PAUL*MN*551010001~
                NM1*DQ*1*WILLOW*ROBIN****XX*1993999998~
                NM1*DK*1*WILLOW*ROBIN****XX*1993999998~
                N3*3 HILL RD~
                N4*ST PAUL*MN*551010001~
                REF*0B*O1**2U:P1~
                PER*IC*DESK*TE*6085550100*EX*12~
                NM1*DN*1*WILLOW*ROBIN****XX*1993999998~
                NM1*PW*2~
                N3*3 HILL RD~
                N4*ST PAUL*MN*551010001~
                NM1*45*2~
                N3*3 HILL RD~
                N4*ST PAUL*MN*551010001~
                SVD*P1*4.75*HC:E0570**1*2~
                CAS*CO*45*12.25~
                DTP*573*D8*20260304~
                AMT*EAF*0~
                LQ*UT*484.03~
                FRM*1A*Y~
                FRM*2**TEXT*20260304*50~
                """, text.substring(text.indexOf("HL*1"), text.indexOf("SE*", text.indexOf("\nSE*"))));
    }
}
