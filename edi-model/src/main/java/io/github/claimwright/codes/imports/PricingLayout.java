package io.github.claimwright.codes.imports;

import io.github.claimwright.codes.CodeKind;
import io.github.claimwright.codes.store.LimitRows;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * The quarterly payment limits of Medicare Part B drugs. Notes may hold line breaks; the limits of drugs without a code
 * (NOC) come in a table of their own, which has no code to look up.
 */
final class PricingLayout implements Layout {
    private static final Column CODE = Column.required("HCPCS Code", "hcpcs(code)?");
    private static final Column DOSAGE = Column.optional("HCPCS Code Dosage", "hcpcs(code)?dosage");
    private static final Column LIMIT = Column.required("Payment Limit", "paymentlimit");
    private static final Column COINSURANCE = Column.optional("Co-insurance Percentage", "coinsurancepercentage");

    /** What the patient pays of a drug unless the file says less. */
    private static final BigDecimal USUAL_COINSURANCE = new BigDecimal("20.000");

    @Override
    public Content read(Archive archive, Tally tally) throws IOException {
        PublishedFile file = archive.one(PricingLayout::isUsual);
        LimitRows rows = new LimitRows();
        List<String> preamble = new Table(file, CodeKind.ASP_PRICING, List.of(CODE, DOSAGE, LIMIT, COINSURANCE), tally)
                .read(row -> add(row, rows, tally));
        return new Content(file, "", PublishedDates.period(preamble), List.of(), rows.tables());
    }

    private static boolean isUsual(String name) {
        boolean prices = name.contains("pricing") || name.contains("payment limit") || name.contains("payment-limit");
        return prices && !name.contains("noc");
    }

    private static void add(DataRow row, LimitRows rows, Tally tally) {
        if (row.isNote()) {
            tally.ignore(row.number(), "a note, not a row of data");
        } else if (row.text(LIMIT).toUpperCase(Locale.ROOT).equals("N/A")) {
            tally.ignore(row.number(), "no payment limit is published (N/A)");
        } else {
            rows.addLimit(
                    row.hcpcs(CODE),
                    row.text(DOSAGE),
                    row.decimal(LIMIT),
                    row.isEmpty(COINSURANCE) ? USUAL_COINSURANCE : row.decimal(COINSURANCE));
            tally.take();
        }
    }
}
