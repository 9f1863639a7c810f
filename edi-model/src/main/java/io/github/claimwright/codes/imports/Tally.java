package io.github.claimwright.codes.imports;

import io.github.claimwright.codes.imports.ImportSummary.Ignored;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What becomes of the rows of a file while it is read. */
final class Tally {
    private final Map<String, Ignored> ignored = new LinkedHashMap<>();
    private final List<Remark> suspect = new ArrayList<>();
    private final List<Remark> problems = new ArrayList<>();
    private int read;
    private int taken;

    void read() {
        read++;
    }

    void take() {
        taken++;
    }

    /** The row is taken, but says two things at once. */
    void suspect(int row, String why) {
        suspect.add(new Remark(row, why));
    }

    void ignore(int row, String reason) {
        ignored.merge(
                reason,
                new Ignored(reason, 1, row),
                (earlier, one) -> new Ignored(reason, earlier.rows() + 1, earlier.firstRow()));
    }

    void problem(int row, String problem) {
        problems.add(new Remark(row, problem));
    }

    int readSoFar() {
        return read;
    }

    int taken() {
        return taken;
    }

    List<Remark> suspects() {
        return suspect;
    }

    List<Remark> problems() {
        return problems;
    }

    List<Ignored> ignored() {
        return List.copyOf(ignored.values());
    }
}
