package io.github.claimwright.validate.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The loops directly inside of one. */
final class InnerLoops {
    /** None at all; nothing is added to this one. */
    static final InnerLoops NONE = new InnerLoops();

    private final List<LoopNode> all = new ArrayList<>(4);
    private final List<LoopNode> shown = Collections.unmodifiableList(all);
    private long bits;
    private String kindAskedFor = "";
    private List<LoopNode> ofThatKind = List.of();

    void add(LoopNode loop) {
        all.add(loop);
        bits |= Needs.bit(loop.definition());
        kindAskedFor = "";
    }

    void remove(LoopNode loop) {
        all.remove(loop);
        kindAskedFor = "";
    }

    /** One bit for each kind of loop; that of one which was taken out again may be left. */
    long bits() {
        return bits;
    }

    List<LoopNode> all() {
        return shown;
    }

    /** Those of one kind. Rule after rule asks for the lines of a claim. */
    List<LoopNode> ofKind(String id) {
        if (all.isEmpty()) {
            return List.of();
        }
        if (!kindAskedFor.equals(id)) {
            kindAskedFor = id;
            ofThatKind = find(id);
        }
        return ofThatKind;
    }

    private List<LoopNode> find(String id) {
        List<LoopNode> found = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(id)) {
                found.add(all.get(i));
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** The first one of a kind. */
    Optional<LoopNode> first(String id) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(id)) {
                return all.get(i).found();
            }
        }
        return Optional.empty();
    }
}
