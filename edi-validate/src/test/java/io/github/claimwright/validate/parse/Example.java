package io.github.claimwright.validate.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A valid interchange of inhalation drug claims: two claims of a subscriber with another payer, one claim of a
 * dependent. Tests take it apart at the segments and damage one thing. All names and numbers are invented.
 */
final class Example {
    private static final String VALID = """
            ISA*00*          *00*          *ZZ*SUPPLIER77     *ZZ*DMEMAC19       *260105*0930*^*00501*000000101*0*T*:
            GS*HC*SUPPLIER77*DMEMAC19*20260105*0930*101*X*005010X222A1
            ST*837*0001*005010X222A1
            BHT*0019*00*BATCH101*20260105*0930*CH
            NM1*41*2*CEDAR HILL MEDICAL SUPPLY*****46*SUPPLIER77
            PER*IC*BILLING OFFICE*TE*6155550140*EM*BILLING@EXAMPLE.COM
            NM1*40*2*DME MAC JURISDICTION C*****46*DMEMAC19
            HL*1**20*1
            PRV*BI*PXC*332B00000X
            NM1*85*2*CEDAR HILL MEDICAL SUPPLY*****XX*1234567893
            N3*12 CEDAR HILL ROAD
            N4*NASHVILLE*TN*372031234
            REF*EI*621234567
            NM1*87*2
            N3*PO BOX 12
            N4*NASHVILLE*TN*372020012
            HL*2*1*22*0
            SBR*S*18**MEDICARE*12****MB
            NM1*IL*1*DOE*JANE*Q***MI*1EG4TE5MK73
            N3*7 ORCHARD LANE
            N4*FRANKLIN*TN*370641111
            DMG*D8*19480312*F
            NM1*PR*2*DME MAC JURISDICTION C*****PI*18003
            CLM*ACCT-1*130***12:B:1*Y*A*Y*Y
            DTP*471*D8*20251201
            REF*G1*PA12345
            HI*ABK:J449*ABF:J45909
            NM1*DN*1*STONE*MARTIN****XX*1245319599
            NM1*82*1*RIVERS*PAULA****XX*1881761864
            PRV*PE*PXC*332B00000X
            REF*G2*PV991
            SBR*P*18*GRP77******CI
            CAS*PR*1*20
            AMT*D*80
            OI***Y***Y
            NM1*IL*1*DOE*JANE*Q***MI*W123456789
            N3*7 ORCHARD LANE
            N4*FRANKLIN*TN*370641111
            NM1*PR*2*OAK LEAF HEALTH PLAN*****PI*88055
            LX*1
            SV1*HC:J7613:KX*100*UN*120***1:2
            DTP*472*D8*20260102
            REF*6R*LINE-1
            NTE*ADD*ALBUTEROL UNIT DOSE
            LIN**N4*00487950101
            CTP****360*ML
            REF*XZ*RX7788
            NM1*DK*1*STONE*MARTIN****XX*1245319599
            N3*40 CLINIC WAY
            N4*NASHVILLE*TN*37203
            PER*IC*OFFICE*TE*6155550177
            SVD*88055*80*HC:J7613**120
            CAS*PR*1*20
            DTP*573*D8*20260104
            LX*2
            SV1*HC:Q0513*30*UN*1***1
            DTP*472*RD8*20260102-20260131
            NM1*DK*1*STONE*MARTIN****XX*1245319599
            CLM*ACCT-2*45.5***12:B:1*Y*A*Y*Y
            HI*ABK:J449
            LX*1
            SV1*HC:J7620*45.5*UN*30***1
            DTP*472*D8*20260103
            LIN**N4*00487020101
            CTP****90*ML
            NM1*DK*1*STONE*MARTIN****XX*1245319599
            HL*3*1*22*1
            SBR*P**GRP42******CI
            NM1*IL*1*ROE*RICHARD****MI*XJ4455667
            NM1*PR*2*OAK LEAF HEALTH PLAN*****PI*88055
            N3*PO BOX 9000
            N4*MEMPHIS*TN*38101
            HL*4*3*23*0
            PAT*19
            NM1*QC*1*ROE*SALLY
            N3*9 MAPLE COURT
            N4*MEMPHIS*TN*38103
            DMG*D8*20150620*F
            CLM*ACCT-3*60***12:B:1*Y*A*Y*Y
            HI*ABK:J45909
            LX*1
            SV1*HC:E0570:NU*60*UN*1***1
            DTP*472*D8*20260103
            NM1*DK*1*STONE*MARTIN****XX*1245319599
            SE*83*0001
            GE*1*101
            IEA*1*000000101
            """;

    private final List<String> segments;

    private Example(List<String> segments) {
        this.segments = List.copyOf(segments);
    }

    static Example valid() {
        return new Example(VALID.lines().toList());
    }

    List<String> segments() {
        return segments;
    }

    /** The index of the nth segment, from 1, that begins with the text. */
    int indexOf(String start, int nth) {
        int left = nth;
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).startsWith(start) && --left == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("no " + start);
    }

    /** The ordinal, from 1, of the first segment that begins with the text. */
    int ordinal(String start) {
        return indexOf(start, 1) + 1;
    }

    Example edit(UnaryOperator<List<String>> edit) {
        return new Example(edit.apply(new ArrayList<>(segments)));
    }

    Example without(String start) {
        return without(indexOf(start, 1));
    }

    Example without(int index) {
        return edit(list -> {
            list.remove(index);
            return list;
        });
    }

    /** Leaves out the segments from one to another, the latter kept. */
    Example withoutFrom(String start, String end) {
        int from = indexOf(start, 1);
        return edit(list -> {
            list.subList(from, firstFrom(list, from + 1, end)).clear();
            return list;
        });
    }

    private static int firstFrom(List<String> list, int from, String start) {
        int i = from;
        while (!list.get(i).startsWith(start)) {
            i++;
        }
        return i;
    }

    Example with(int index, String segment) {
        return edit(list -> {
            list.set(index, segment);
            return list;
        });
    }

    Example replace(String start, String segment) {
        return with(indexOf(start, 1), segment);
    }

    Example before(String start, String... inserted) {
        int index = indexOf(start, 1);
        return edit(list -> {
            list.addAll(index, List.of(inserted));
            return list;
        });
    }

    Example after(String start, String... inserted) {
        int index = indexOf(start, 1) + 1;
        return edit(list -> {
            list.addAll(index, List.of(inserted));
            return list;
        });
    }

    /** Counts the segments of the only transaction set again, so that SE01 is not a second fault. */
    Example recounted() {
        return edit(list -> {
            int st = -1;
            for (int i = 0; i < list.size(); i++) {
                st = list.get(i).startsWith("ST*") && st < 0 ? i : st;
                if (list.get(i).startsWith("SE*")) {
                    list.set(i, list.get(i).replaceFirst("SE\\*\\d+", "SE*" + (i - st + 1)));
                }
            }
            return list;
        });
    }

    String text() {
        return String.join("~\n", segments) + "~\n";
    }
}
