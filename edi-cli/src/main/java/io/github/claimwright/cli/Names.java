package io.github.claimwright.cli;

import java.nio.file.Path;

/** Names of files that are made of others. */
final class Names {
    private static final int LONGEST = 60;

    private Names() {}

    /** The file's name without what follows the last dot; {@code stdin} for standard input. */
    static String base(String file) {
        if (file.equals(InputFiles.STANDARD_INPUT)) {
            return "stdin";
        }
        String name = String.valueOf(Path.of(file).getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** A value of a file as a part of a file name: letters, digits and hyphens; {@code unknown} for nothing. */
    static String safe(String value) {
        String safe = value.replaceAll("[^A-Za-z0-9-]+", "_");
        return safe.isEmpty() ? "unknown" : safe.substring(0, Math.min(safe.length(), LONGEST));
    }
}
