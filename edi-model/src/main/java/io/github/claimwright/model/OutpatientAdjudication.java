package io.github.claimwright.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How Medicare decided an outpatient claim (MOA).
 *
 * @param reimbursementRate the rate (MOA01); null when not sent
 * @param hcpcsPayable the HCPCS payable amount (MOA02); null when not sent
 * @param remarks at most five remark codes (MOA03 to MOA07)
 * @param esrdPayment the end stage renal disease payment (MOA08); null when not sent
 * @param professionalComponent the professional component billed but not payable (MOA09); null when not sent
 */
public record OutpatientAdjudication(
        @Nullable BigDecimal reimbursementRate,
        @Nullable Money hcpcsPayable,
        List<String> remarks,
        @Nullable Money esrdPayment,
        @Nullable Money professionalComponent) {

    /** Refuses a sixth remark, and an adjudication without content. */
    public OutpatientAdjudication {
        reimbursementRate = Require.optionalNotNegative(reimbursementRate, "reimbursement rate");
        remarks = Require.count(remarks, "remark codes", 0, 5);
        remarks.forEach(remark -> Require.code(remark, "remark code", 50));
        Require.that(
                reimbursementRate != null
                        || hcpcsPayable != null
                        || !remarks.isEmpty()
                        || esrdPayment != null
                        || professionalComponent != null,
                "outpatient adjudication",
                "must have a remark, a rate or an amount");
    }

    /** Remark codes alone. */
    public static OutpatientAdjudication ofRemarks(String... remarks) {
        return new OutpatientAdjudication(null, null, List.of(remarks), null, null);
    }
}
