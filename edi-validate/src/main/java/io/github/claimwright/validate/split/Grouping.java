package io.github.claimwright.validate.split;

import java.util.List;

/** By what the claims of a file are told apart. */
public sealed interface Grouping {

    /** The name that the parts share, such as {@code payer}. */
    String label();

    /** The part that a claim belongs to: the value that its claims have in common; empty when the file does not say it. */
    String part(List<Layer> around, long claim);

    /** Whether a part is complete as soon as another one begins. */
    boolean isSequential();

    /** By the payer of loop 2010BB: its id (NM109), or its name where it has none. */
    static Grouping byPayer() {
        return new ByParty("payer", Depth.SUBSCRIBER, "PR");
    }

    /** By the billing provider of loop 2010AA: its NPI (NM109), or its name where it has none. */
    static Grouping byProvider() {
        return new ByParty("provider", Depth.PROVIDER, "85");
    }

    /**
     * So many claims a file, in their order.
     *
     * @param most at least 1
     */
    static Grouping byClaims(int most) {
        return new ByCount(most);
    }

    /** One party of one level. */
    record ByParty(String label, Depth depth, String entity) implements Grouping {
        @Override
        public String part(List<Layer> around, long claim) {
            return around.stream()
                    .filter(layer -> layer.depth() == depth)
                    .map(layer -> layer.party(entity))
                    .findFirst()
                    .orElse("");
        }

        @Override
        public boolean isSequential() {
            return false;
        }
    }

    /** A number of claims. */
    record ByCount(int most) implements Grouping {
        /** Refuses a number below 1. */
        public ByCount {
            if (most < 1) {
                throw new IllegalArgumentException("a file holds at least one claim, not " + most);
            }
        }

        @Override
        public String label() {
            return "claims";
        }

        @Override
        public String part(List<Layer> around, long claim) {
            return "%04d".formatted(claim / most + 1);
        }

        @Override
        public boolean isSequential() {
            return true;
        }
    }
}
