package io.github.claimwright.order;

import io.github.claimwright.model.HcpcsCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The patient's own equipment that an accessory or a drug is for.
 *
 * @param hcpcs the equipment
 * @param obtained when the patient got it; null when not known
 */
public record OwnedBase(HcpcsCode hcpcs, @Nullable LocalDate obtained) {}
