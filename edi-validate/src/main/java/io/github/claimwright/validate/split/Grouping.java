package io.github.claimwright.validate.split;

import java.util.List;

/** By what the claims of a file are told apart. */
public abstract class Grouping {
    private final String label;
    private final boolean sequential;

    Grouping(String label, boolean sequential) {
        this.label = label;
        this.sequential = sequential;
    }

    /** By the payer of loop 2010BB: its id (NM109), or its name where it has none. */
    public static Grouping byPayer() {
        return new ByParty("payer", Depth.SUBSCRIBER, "PR");
    }

    /** By the billing provider of loop 2010AA: its NPI (NM109), or its name where it has none. */
    public static Grouping byProvider() {
        return new ByParty("provider", Depth.PROVIDER, "85");
    }

    /**
     * So many claims a file, in their order.
     *
     * @param most at least 1
     */
    public static Grouping byClaims(int most) {
        return new ByCount(most);
    }

    /** The name that the parts share, such as {@code payer}. */
    public String label() {
        return label;
    }

    /** Whether a part is complete as soon as another one begins. */
    boolean isSequential() {
        return sequential;
    }

    /** The part that a claim belongs to: the value that its claims have in common; empty when the file does not say it. */
    abstract String part(List<Layer> around, long claim);

    /** Names the grouping. */
    @Override
    public String toString() {
        return label;
    }

    /** One party of one level. */
    private static final class ByParty extends Grouping {
        private final Depth depth;
        private final String entity;

        ByParty(String label, Depth depth, String entity) {
            super(label, false);
            this.depth = depth;
            this.entity = entity;
        }

        @Override
        String part(List<Layer> around, long claim) {
            return around.get(depth.outside()).party(entity);
        }
    }

    /** A number of claims. */
    private static final class ByCount extends Grouping {
        private final int most;

        ByCount(int most) {
            super("claims", true);
            if (most < 1) {
                throw new IllegalArgumentException("a file holds at least one claim, not " + most);
            }
            this.most = most;
        }

        @Override
        String part(List<Layer> around, long claim) {
            return "%04d".formatted(claim / most + 1);
        }
    }
}
