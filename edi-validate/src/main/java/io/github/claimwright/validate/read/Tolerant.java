package io.github.claimwright.validate.read;

import io.github.claimwright.model.RefusedValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a claim may do without. What the model refuses is left out here; its segments are then kept as they came.
 */
final class Tolerant {
    private Tolerant() {}

    static <T> @Nullable T orNull(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RefusedValueException refused) {
            return null;
        }
    }

    /** What a segment or loop says; null without it. */
    static <N, T> @Nullable T ifThere(Optional<N> node, Function<N, T> reading) {
        return node.isEmpty() ? null : orNull(() -> reading.apply(node.get()));
    }

    static <N, T> List<T> each(List<N> nodes, Function<N, T> reading) {
        List<T> read = new ArrayList<>(nodes.size());
        for (N node : nodes) {
            T one = orNull(() -> reading.apply(node));
            if (one != null) {
                read.add(one);
            }
        }
        return read;
    }
}
