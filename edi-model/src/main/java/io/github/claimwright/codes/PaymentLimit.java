package io.github.claimwright.codes;

import io.github.claimwright.model.HcpcsCode;
import java.math.BigDecimal;

/**
 * What Medicare Part B pays at most for one unit of a drug code. The published number already is 106 % of the average
 * sales price: it is never multiplied again.
 *
 * @param code the code
 * @param dosage what one unit stands for, in the publisher's words
 * @param limit US dollars for one unit
 * @param coinsurance the patient's share, in percent
 * @param effective the quarter
 * @param source where this comes from
 */
public record PaymentLimit(
        HcpcsCode code,
        String dosage,
        BigDecimal limit,
        BigDecimal coinsurance,
        EffectiveRange effective,
        Source source)
        implements Fact {}
