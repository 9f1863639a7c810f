package io.github.claimwright.envelope;

/**
 * Where a claim stands in the hierarchy of its transaction set.
 *
 * @param opens the highest level that begins with it
 * @param dependentsFollow whether levels of dependents stand below the subscriber's level that begins with it (HL04)
 */
public record ClaimPlace(HierarchyLevel opens, boolean dependentsFollow) {}
