package io.github.claimwright.validate.tree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was concluded from one loop: at most one thing of each class. */
final class Conclusions {
    private final List<Object> known = new ArrayList<>(2);

    /** What is known of the kind; null when nothing is. */
    <T> @Nullable T ofKind(Class<T> kind) {
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).getClass() == kind) {
                return kind.cast(known.get(i));
            }
        }
        return null;
    }

    /** Keeps the first of its class. */
    <T> T keep(T made) {
        known.add(made);
        return made;
    }
}
