package io.github.claimwright.validate;

import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.tree.EnvelopeKind;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps the findings, and lets a listener follow everything. */
final class Accompanied implements FileListener {
    private final Consumer<Finding> findings;
    private final FileListener follower;

    Accompanied(Consumer<Finding> findings, FileListener follower) {
        this.findings = findings;
        this.follower = follower;
    }

    @Override
    public void found(Finding finding) {
        findings.accept(finding);
        follower.found(finding);
    }

    @Override
    public void complete(LoopNode unit) {
        follower.complete(unit);
    }

    @Override
    public void unplaced(SegmentNode segment) {
        follower.unplaced(segment);
    }

    @Override
    public void begins(EnvelopeKind kind, long offset, @Nullable SegmentNode header) {
        follower.begins(kind, offset, header);
    }

    @Override
    public void ends(EnvelopeKind kind, SegmentNode trailer) {
        follower.ends(kind, trailer);
    }
}
