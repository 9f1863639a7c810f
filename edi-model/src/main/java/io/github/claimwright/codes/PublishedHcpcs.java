package io.github.claimwright.codes;

import io.github.claimwright.model.HcpcsCode;

/**
 * What an imported HCPCS file says of a code.
 *
 * @param code the code
 * @param name its short description
 * @param description its long description
 * @param coverage the coverage code: C carrier judgment, D special instructions, I not payable, M not covered, ...
 * @param betos the type of service group, such as {@code D1G} for drugs given through durable equipment
 * @param pricing the first pricing indicator, such as {@code 36} for capped rental
 * @param effective from when it was added until it was ended
 * @param source where this comes from
 */
public record PublishedHcpcs(
        HcpcsCode code,
        String name,
        String description,
        String coverage,
        String betos,
        String pricing,
        EffectiveRange effective,
        Source source)
        implements Fact {}
