package io.github.claimwright.writer;

import java.util.List;

/** A trading partner file that says nothing usable. Each problem names the file, the line, the key and what is expected. */
public final class TradingPartnerFileException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String[] problems;

    TradingPartnerFileException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = problems.toArray(String[]::new);
    }

    /** The problems, one sentence each. */
    public List<String> problems() {
        return List.of(problems);
    }
}
