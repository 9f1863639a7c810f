package io.github.claimwright.validate.parse;

import io.github.claimwright.validate.rule.FindingSink;
import io.github.claimwright.validate.tree.SegmentNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds the header of a batch of claims (BHT) against its group and against the other batches of the file. */
final class BatchHeader {
    private static final int NUMBER = 3;
    private static final int DATE = 4;

    /** No real file has more batches; a hostile one is not remembered further. */
    private static final int MOST_NUMBERS = 100_000;

    private final FindingSink sink;
    private final Set<String> numbers = new HashSet<>();
    private Optional<LocalDate> groupDate = Optional.empty();
    private boolean read;

    BatchHeader(FindingSink sink) {
        this.sink = sink;
    }

    /** Begins a transaction set of the group with the header, which is null when it was lost. */
    void begin(@Nullable SegmentNode gs) {
        read = false;
        groupDate = gs == null ? Optional.empty() : gs.date(DATE);
    }

    /** Takes the header; a second one in the same set is a finding of its own. */
    void take(SegmentNode bht) {
        if (!read) {
            read = true;
            judge(bht);
        }
    }

    private void judge(SegmentNode bht) {
        if (groupDate.isPresent()
                && bht.date(DATE).filter(groupDate.get()::isBefore).isPresent()) {
            sink.found(GroupRules.BATCH_DATE, bht.location(DATE, 0), bht.text(DATE), groupDate.get());
        }
        if (bht.has(NUMBER) && numbers.size() < MOST_NUMBERS && !numbers.add(bht.text(NUMBER))) {
            sink.found(GroupRules.BATCH_NUMBER, bht.location(NUMBER, 0), bht.text(NUMBER));
        }
    }
}
