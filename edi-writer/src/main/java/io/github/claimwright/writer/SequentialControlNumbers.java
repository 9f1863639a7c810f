package io.github.claimwright.writer;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Control numbers that are kept in memory only: for tests, and for output that has to be the same every time. Thread-safe.
 */
public final class SequentialControlNumbers implements ControlNumbers {
    private final AtomicInteger interchange;
    private final AtomicInteger group;
    private final AtomicInteger transaction;
    private final AtomicInteger batch;

    /** Begins at 1. */
    public SequentialControlNumbers() {
        this(1);
    }

    /**
     * Begins at a number of the caller's choice.
     *
     * @param first the first number of each kind, 1 to {@link ControlNumbers#LARGEST}
     */
    public SequentialControlNumbers(int first) {
        Expect.that(first >= 1 && first <= LARGEST, "first control number", "must be 1 to " + LARGEST);
        interchange = new AtomicInteger(first);
        group = new AtomicInteger(first);
        transaction = new AtomicInteger(first);
        batch = new AtomicInteger(first);
    }

    @Override
    public int interchange() {
        return next(interchange);
    }

    @Override
    public int group() {
        return next(group);
    }

    @Override
    public int transaction() {
        return next(transaction);
    }

    @Override
    public int batch() {
        return next(batch);
    }

    private static int next(AtomicInteger numbers) {
        return numbers.getAndUpdate(number -> number == LARGEST ? 1 : number + 1);
    }
}
