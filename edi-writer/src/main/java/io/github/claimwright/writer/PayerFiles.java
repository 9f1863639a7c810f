package io.github.claimwright.writer;

import io.github.claimwright.file.AtomicFile;
import io.github.claimwright.model.Claim;
import io.github.claimwright.model.Payer;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One file for each payer, or for each receiver where several payers share one: claims may come in any order, one at a
 * time. All files appear together in {@link #commit()}, or none of them.
 *
 * <pre>{@code
 * try (PayerFiles files = new PayerFiles(payer -> new Destination(path(payer), writer(payer)))) {
 *     for (Claim claim : claims) {
 *         files.add(claim);
 *     }
 *     files.commit();
 * }
 * }</pre>
 *
 * <p>Memory grows with the number of files, not of claims. Not thread-safe.
 */
public final class PayerFiles implements Closeable {
    private final Function<Payer, Destination> destinations;
    private final Map<Path, OpenFile> files = new LinkedHashMap<>();

    /** @param destinations where the claims of each payer go; payers with the same path share its file */
    public PayerFiles(Function<Payer, Destination> destinations) {
        this.destinations = destinations;
    }

    /**
     * Where claims go.
     *
     * @param path the file
     * @param writer for the trading partner who receives it; the first one given for a path writes it
     */
    public record Destination(Path path, ClaimWriter writer) {}

    private record OpenFile(AtomicFile file, ClaimSession session) {}

    /**
     * Writes a claim to its payer's file.
     *
     * @throws UnwritableClaimException when the claim cannot be written; the next one may be
     * @throws IOException when a file cannot be written, or no control number can be had
     */
    public void add(Claim claim) throws IOException {
        Destination destination = destinations.apply(claim.payer());
        OpenFile open = files.get(destination.path());
        if (open == null) {
            AtomicFile file = AtomicFile.at(destination.path());
            open = new OpenFile(file, destination.writer().open(file.output()));
            files.put(destination.path(), open);
        }
        open.session().add(claim);
    }

    /**
     * Finishes all files, and then puts them in place.
     *
     * @return what was written to each file, in the order in which their first claims came; files whose claims were all
     *     refused are not among them
     * @throws IOException when a file cannot be finished, in which case none is put in place, or not be put in place
     */
    public Map<Path, WrittenInterchange> commit() throws IOException {
        Map<Path, WrittenInterchange> written = new LinkedHashMap<>();
        List<AtomicFile> finished = new ArrayList<>();
        for (Map.Entry<Path, OpenFile> entry : files.entrySet()) {
            OpenFile open = entry.getValue();
            if (open.session().claims() > 0) {
                written.put(entry.getKey(), open.session().finish());
                finished.add(open.file());
            }
        }
        for (AtomicFile file : finished) {
            file.commit();
        }
        return written;
    }

    /** Leaves no trace of files that were not committed. */
    @Override
    public void close() throws IOException {
        for (OpenFile open : files.values()) {
            open.file().close();
        }
    }
}
