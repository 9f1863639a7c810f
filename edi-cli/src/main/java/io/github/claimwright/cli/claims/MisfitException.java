package io.github.claimwright.cli.claims;

/** The claims of a file were changed so that what is said of its form fits no longer. */
public final class MisfitException extends Exception {
    private static final long serialVersionUID = 1L;

    MisfitException(int segment) {
        super(("what `differences` says of segment %d does not fit the claims any more: take that entry out, or all of"
                        + " `differences` to have the file written in the writer's own form")
                .formatted(segment));
    }
}
