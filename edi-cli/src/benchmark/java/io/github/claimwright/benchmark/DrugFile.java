package io.github.claimwright.benchmark;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * A valid 837P file of inhalation drug claims as a medical equipment supplier sends them, of any size. The same size
 * always gives the same bytes. Everybody in it is invented.
 */
final class DrugFile {
    /** HCPCS units of one milliliter of albuterol 0.083 %, unit dose: 2.5 mg in 3 mL at 1 mg a unit. */
    private static final BigDecimal MG_PER_3_ML = new BigDecimal("2.5");

    private static final int CLAIMS_PER_SET = 5_000;
    private static final String[] NAMES = {"ALDER", "BIRCH", "CEDAR", "DOGWOOD", "ELM", "FIR", "HAZEL", "JUNIPER"};

    private final OutputStream out;
    private final long target;
    private final Random random = new Random(837);
    private long written;
    private int sets;
    private int segments;
    private int claims;

    private DrugFile(OutputStream out, long target) {
        this.out = out;
        this.target = target;
    }

    /** A file of at least the size, in memory. */
    static byte[] ofBytes(int size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(size + 16_384);
        try {
            write(out, size);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Writes whole claims until the size is reached. */
    static void write(OutputStream out, long size) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        new DrugFile(buffered, size).interchange();
        buffered.flush();
    }

    private void interchange() throws IOException {
        put("ISA*00*          *00*          *ZZ*SUPPLIER77     *ZZ*DMEMAC19       *260205*0930*^*00501*000000101*0*T*:");
        put("GS*HC*SUPPLIER77*DMEMAC19*20260205*0930*101*X*005010X222A1");
        do {
            transaction();
        } while (written < target);
        put("GE*" + sets + "*101");
        put("IEA*1*000000101");
    }

    private void transaction() throws IOException {
        String number = String.format("%04d", ++sets);
        segments = 0;
        put("ST*837*" + number + "*005010X222A1");
        put("BHT*0019*00*B" + number + "*20260205*0930*CH");
        put("NM1*41*2*CEDAR HILL MEDICAL SUPPLY*****46*SUPPLIER77");
        put("PER*IC*BILLING OFFICE*TE*6155550140");
        put("NM1*40*2*DME MAC JURISDICTION C*****46*DMEMAC19");
        put("HL*1**20*1");
        put("PRV*BI*PXC*332B00000X");
        put("NM1*85*2*CEDAR HILL MEDICAL SUPPLY*****XX*1234567893");
        put("N3*12 CEDAR HILL ROAD");
        put("N4*NASHVILLE*TN*372031234");
        put("REF*EI*621234567");
        for (int i = 0; i < CLAIMS_PER_SET && (i == 0 || written < target); i++) {
            subscriber(i + 2);
            claim();
        }
        put("SE*" + (segments + 1) + "*" + number);
    }

    private void subscriber(int hl) throws IOException {
        put("HL*" + hl + "*1*22*0");
        put("SBR*P*18*******MB");
        put("NM1*IL*1*" + surname() + "*JANE*Q***MI*1EG4TE5MK73");
        put("N3*" + (1 + random.nextInt(9_000)) + " ORCHARD LANE");
        put("N4*FRANKLIN*TN*370641111");
        put("DMG*D8*19" + (30 + random.nextInt(40)) + "0312*F");
        put("NM1*PR*2*DME MAC JURISDICTION C*****PI*18003");
    }

    private String surname() {
        return NAMES[random.nextInt(NAMES.length)] + (char) ('A' + random.nextInt(26)) + (char) ('A' + random.nextInt(26));
    }

    private void claim() throws IOException {
        claims++;
        int lines = 1 + random.nextInt(4);
        int[] charges = random.ints(lines, 10, 80).toArray();
        int total = 0;
        for (int charge : charges) {
            total += charge;
        }
        put("CLM*A" + String.format("%08d", claims) + "*" + total + "***12:B:1*Y*A*Y*Y");
        put("HI*ABK:J449*ABF:J45909");
        int day = 10 + random.nextInt(15);
        for (int i = 0; i < lines; i++) {
            line(i + 1, charges[i], day + i);
        }
    }

    private void line(int number, int charge, int day) throws IOException {
        int vials = 25 * (1 + random.nextInt(5));
        BigDecimal units = MG_PER_3_ML.multiply(BigDecimal.valueOf(vials)).setScale(0, RoundingMode.UP);
        put("LX*" + number);
        put("SV1*HC:J7613:KX*" + charge + "*UN*" + units + "***1:2");
        put("DTP*472*D8*202601" + day);
        put("REF*6R*A" + String.format("%08dL%d", claims, number));
        put("LIN**N4*00487950101");
        put("CTP****" + 3 * vials + "*ML");
        put("REF*XZ*RX" + (1_000_000 + random.nextInt(8_999_999)));
        put("NM1*DK*1*STONE*MARTIN****XX*1245319599");
        put("N3*40 CLINIC WAY");
        put("N4*NASHVILLE*TN*37203");
    }

    private void put(String segment) throws IOException {
        byte[] bytes = (segment + "~\n").getBytes(StandardCharsets.US_ASCII);
        out.write(bytes);
        written += bytes.length;
        segments++;
    }
}
