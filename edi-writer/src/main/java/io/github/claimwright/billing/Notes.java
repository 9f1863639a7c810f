package io.github.claimwright.billing;

import io.github.claimwright.billing.MappingReport.Remark;
import io.github.claimwright.model.RefusedValueException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one order while it is billed: defaults taken, decisions, fields not used, refusals. Lives as long as its
 * order is being billed, in one thread.
 */
final class Notes {
    private final OrderInput input;
    private final Shared<String> texts;
    private final List<Remark> defaults = new ArrayList<>();
    private final List<Remark> unused = new ArrayList<>();
    private final List<Remark> decisions = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    Notes(OrderInput input, Shared<String> texts) {
        this.input = input;
        this.texts = texts;
    }

    /** The order and where it was read. */
    OrderInput input() {
        return input;
    }

    /** The order's place, for messages about other orders: {@code order A-1 (orders.json, record 1)}. */
    String place() {
        return "order %s (%s, record %d)".formatted(input.order().orderId(), input.file(), input.recordNumber());
    }

    /** Where remarks about the whole order go. */
    About ofOrder() {
        return new About(null);
    }

    /** Where remarks about one item go; items count from 0 on. */
    About ofItem(int index) {
        return new About(index);
    }

    /** Whether the order cannot be billed. */
    boolean refused() {
        return !refusals.isEmpty();
    }

    List<Remark> defaults() {
        return defaults;
    }

    List<Remark> unused() {
        return unused;
    }

    List<Remark> decisions() {
        return decisions;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    /** Remarks about the order, or about one of its items. */
    final class About {
        private final @Nullable Integer index;
        private final Set<String> used = new HashSet<>();

        private About(@Nullable Integer index) {
            this.index = index;
        }

        /** A value was filled in. */
        void taken(String field, String text) {
            defaults.add(remark(field, text));
        }

        /** A value was chosen or computed, or could not be checked. */
        void decided(String field, String text) {
            decisions.add(remark(field, text));
        }

        /** A given value is on no claim. */
        void unused(String field, String reason) {
            unused.add(remark(field, reason));
        }

        /** The order cannot be billed. */
        void refuse(String field, String message) {
            refusals.add(new Refusal(
                    input.recordNumber(), input.file(), input.order().orderId(), path(field), message));
        }

        /** A given field was made use of. */
        void use(String field) {
            used.add(field);
        }

        /** Whether a field was made use of. */
        boolean used(String field) {
            return used.contains(field);
        }

        /**
         * One step of billing; empty when it was refused, which is noted.
         *
         * @param field the field to name when a value fits no claim
         */
        <T> Optional<T> attempt(String field, Supplier<T> step) {
            try {
                return Optional.of(step.get());
            } catch (Refused refused) {
                refuse(refused.field(), refused.reason());
            } catch (RefusedValueException refused) {
                refuse(field, String.valueOf(refused.getMessage()));
            }
            return Optional.empty();
        }

        private Remark remark(String field, String text) {
            return new Remark(
                    input.recordNumber(),
                    input.file(),
                    input.order().orderId(),
                    index == null ? null : index + 1,
                    texts.of(path(field)),
                    texts.of(text));
        }

        private String path(String field) {
            return index == null ? field : Fields.ofItem(index, field);
        }
    }
}
