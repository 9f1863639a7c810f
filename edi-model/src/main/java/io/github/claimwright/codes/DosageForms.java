package io.github.claimwright.codes;

import io.github.claimwright.model.NdcUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * In which unit a dosage form of the FDA's directory is counted (NCPDP billing unit standard): liquids by milliliter,
 * what is made up from powder and what is swallowed by the piece, what is spread by gram.
 */
final class DosageForms {
    private static final Set<String> PIECES = Set.of("TABLET", "CAPSULE", "SUPPOSITORY", "LOZENGE", "PATCH");
    private static final Set<String> SPREAD = Set.of("CREAM", "OINTMENT", "GEL", "PASTE");
    private static final Set<String> LIQUIDS =
            Set.of("SOLUTION", "SUSPENSION", "LIQUID", "EMULSION", "SYRUP", "ELIXIR");

    private DosageForms() {}

    /** The unit of a form; empty when the form leaves it open. */
    static Optional<NdcUnit> unit(String form) {
        String[] words = form.toUpperCase(Locale.ROOT).split("[^A-Z]+", -1);
        Set<String> named = Set.of(Arrays.stream(words).distinct().toArray(String[]::new));
        if (named.contains("POWDER") || PIECES.contains(words[0])) {
            return named.contains("ORAL") ? Optional.empty() : Optional.of(NdcUnit.UN);
        }
        if (SPREAD.contains(words[0])) {
            return Optional.of(NdcUnit.GR);
        }
        return named.stream().anyMatch(LIQUIDS::contains) ? Optional.of(NdcUnit.ML) : Optional.empty();
    }
}
