package io.github.claimwright.codes.store;

import io.github.claimwright.codes.Mue;
import io.github.claimwright.codes.PaymentLimit;
import io.github.claimwright.model.HcpcsCode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The table of a file of limits by HCPCS code: unlikely edits or payment limits. */
public final class LimitRows {
    private static final String CODES = "codes";

    private final PackedTable.Builder codes = new PackedTable.Builder();

    /** Tables without rows. */
    public LimitRows() {}

    /** Adds an unlikely edit. */
    public void addEdit(HcpcsCode code, int value, int mai, String rationale) {
        codes.add(Keys.of(code.value()), String.valueOf(value), String.valueOf(mai), rationale);
    }

    /** Adds a payment limit. */
    public void addLimit(HcpcsCode code, String dosage, BigDecimal limit, BigDecimal coinsurance) {
        codes.add(Keys.of(code.value()), limit.toPlainString(), coinsurance.toPlainString(), dosage);
    }

    /** The table under the name that lookups use. */
    public Map<String, PackedTable> tables() {
        return Map.of(CODES, codes.build());
    }

    static Optional<Mue> edit(StoredRelease stored, HcpcsCode code) {
        return stored.table(CODES).find(Keys.of(code.value())).stream()
                .map(row -> new Mue(
                        code,
                        row.number(0),
                        row.number(1),
                        row.text(2),
                        stored.release().period(),
                        stored.source(false)))
                .findFirst();
    }

    static Optional<PaymentLimit> limit(StoredRelease stored, HcpcsCode code) {
        return stored.table(CODES).find(Keys.of(code.value())).stream()
                .map(row -> new PaymentLimit(
                        code,
                        row.text(2),
                        Objects.requireNonNull(row.decimal(0)),
                        Objects.requireNonNull(row.decimal(1)),
                        stored.release().period(),
                        stored.source(false)))
                .findFirst();
    }
}
