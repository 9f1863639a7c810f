package io.github.claimwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What becomes of the orders that cannot be billed: they stop the whole batch, or are left out and written for mending. */
final class LeftOut {
    private final RefusedOrders refused = new RefusedOrders();
    private final boolean allowed;
    private final Path folder;
    private final Path report;
    private boolean inseparable;

    /**
     * @param allowed whether orders may be left out
     * @param inputs where the orders come from
     * @param out where the claims go
     */
    LeftOut(boolean allowed, List<String> inputs, String out) {
        this.allowed = allowed;
        this.folder = Path.of(stem(out) + ".refused");
        this.report = Path.of(stem(out) + ".refused.txt");
        if (allowed) {
            requireFiles(inputs, out);
        }
    }

    private void requireFiles(List<String> inputs, String out) {
        if (inputs.contains(InputFiles.STANDARD_INPUT) || out.equals(InputFiles.STANDARD_INPUT)) {
            throw new CliException(
                    ExitCode.USAGE,
                    "--skip-bad goes with files: the refused orders are copied from one and put beside the other");
        }
        Stream.of(folder, report).filter(Files::exists).findFirst().ifPresent(there -> {
            throw new CliException(
                    ExitCode.USAGE,
                    "%s is there already and may hold orders that somebody mends: move it away first".formatted(there));
        });
    }

    private static String stem(String out) {
        int slash = Math.max(out.lastIndexOf('/'), out.lastIndexOf('\\'));
        int dot = out.lastIndexOf('.');
        return dot > slash + 1 ? out.substring(0, dot) : out;
    }

    /** The orders that cannot be billed. */
    RefusedOrders refused() {
        return refused;
    }

    /** Whether nothing at all may be written. */
    boolean stops() {
        return !allowed && !refused.isEmpty();
    }

    /**
     * Writes the orders that are left out; false when one cannot be told from what surrounds it.
     *
     * @throws IOException when a file cannot be read or written
     */
    boolean write() throws IOException {
        inseparable = !refused.isEmpty() && !refused.write(folder, report);
        return !inseparable;
    }

    /** Why nothing is written. */
    List<String> reasons() {
        return inseparable
                ? Stream.concat(
                                refused.reasons().stream(),
                                Stream.of(
                                        "a record cannot be told from what surrounds it in its file: mend that one first"))
                        .toList()
                : refused.reasons();
    }

    /** Where the orders are that were left out; empty when none were. */
    Optional<String> notice() {
        return refused.isEmpty()
                ? Optional.empty()
                : Optional.of("left out %d order%s: mend %s in %s and give that folder again; %s has the reasons"
                        .formatted(
                                refused.count(),
                                refused.count() == 1 ? "" : "s",
                                refused.count() == 1 ? "its record" : "their records",
                                folder,
                                report));
    }
}
