package io.github.claimwright.writer;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The last number issued of each kind, 0 where none was; immutable. */
final class IssuedNumbers {
    static final IssuedNumbers NONE = new IssuedNumbers(Map.of());

    private static final String HEADER =
            "# The last control number issued of each kind. Without this file they would repeat.\n";
    private static final Pattern ENTRY = Pattern.compile("(\\w+)=(\\d{1,9})");

    private final Map<NumberKind, Integer> last;

    private IssuedNumbers(Map<NumberKind, Integer> last) {
        this.last = last;
    }

    int last(NumberKind kind) {
        return last.getOrDefault(kind, 0);
    }

    /** These numbers with one more of a kind issued. */
    IssuedNumbers issue(NumberKind kind) {
        Map<NumberKind, Integer> next = new EnumMap<>(NumberKind.class);
        next.putAll(last);
        next.put(kind, last(kind) == ControlNumbers.LARGEST ? 1 : last(kind) + 1);
        return new IssuedNumbers(next);
    }

    /** The text of the file, one kind a line. */
    String text() {
        StringBuilder text = new StringBuilder(HEADER);
        for (NumberKind kind : NumberKind.values()) {
            text.append(kind.key()).append('=').append(last(kind)).append('\n');
        }
        return text.toString();
    }

    /**
     * Reads the text of the file. It must be complete to the last line break: a number whose end is cut off is smaller
     * than the one that was issued.
     */
    static IssuedNumbers parse(Path file, String text) throws IOException {
        List<String> lines = text.lines().filter(line -> !line.startsWith("#")).toList();
        NumberKind[] kinds = NumberKind.values();
        if (lines.size() != kinds.length || !text.endsWith("\n")) {
            throw damaged(file);
        }
        Map<NumberKind, Integer> last = new EnumMap<>(NumberKind.class);
        for (int i = 0; i < kinds.length; i++) {
            Matcher entry = ENTRY.matcher(lines.get(i));
            if (!entry.matches() || !entry.group(1).equals(kinds[i].key())) {
                throw damaged(file);
            }
            last.put(kinds[i], Integer.valueOf(entry.group(2)));
        }
        return new IssuedNumbers(last);
    }

    private static IOException damaged(Path file) {
        String form = List.of(NumberKind.values()).stream()
                .map(kind -> kind.key() + "=NUMBER")
                .collect(Collectors.joining(", "));
        return new FileSystemException(
                file.toString(),
                null,
                "is damaged: its lines must read " + form
                        + "; put back a good copy, or write the last number that was sent of each kind");
    }
}
