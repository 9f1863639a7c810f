package io.github.claimwright.validate.examples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Applies a diff to the segments of an interchange. A line that begins with a blank moves behind the next such segment,
 * one with {@code -} takes the next such segment out, one with {@code +} puts a segment in. The count in SE01 follows,
 * unless the diff writes that SE itself. A segment that ends in a backslash gets no terminator, and {@code {70000 x A}}
 * stands for that many characters.
 */
final class Patch {
    private static final Pattern REPEATED = Pattern.compile("\\{(\\d+) x (.)\\}");

    /**
     * @param text a segment without its terminator
     * @param written whether the diff put it in
     */
    private record Piece(String text, boolean written) {}

    private final List<Piece> pieces = new ArrayList<>();
    private int cursor;

    Patch(List<String> segments) {
        segments.forEach(segment -> pieces.add(new Piece(segment, false)));
    }

    void apply(String line) {
        String text = line.length() > 2 ? line.substring(2) : "";
        switch (line.charAt(0)) {
            case ' ' -> cursor = find(text) + 1;
            case '-' -> {
                cursor = find(text);
                pieces.remove(cursor);
            }
            case '+' -> pieces.add(cursor++, new Piece(expand(text), true));
            default -> throw new IllegalArgumentException("a line of a diff begins with a blank, - or +: " + line);
        }
    }

    private int find(String segment) {
        for (int i = cursor; i < pieces.size(); i++) {
            if (pieces.get(i).text().equals(segment)) {
                return i;
            }
        }
        throw new IllegalArgumentException("the base has no such segment from here on: " + segment);
    }

    private static String expand(String text) {
        return REPEATED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(2).repeat(Integer.parseInt(found.group(1)))));
    }

    byte[] bytes() {
        recount();
        return pieces.stream()
                .map(Piece::text)
                .map(text -> text.endsWith("\\") ? text.substring(0, text.length() - 1) : text + "~")
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private void recount() {
        int count = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean begins = piece.text().startsWith("ST*");
            count = begins ? 1 : count + (piece.text().isEmpty() ? 0 : 1);
            if (piece.text().startsWith("SE*") && !piece.written()) {
                pieces.set(i, new Piece(recounted(piece.text(), count), false));
            }
        }
    }

    private static String recounted(String se, int count) {
        return "SE*" + count + se.substring(se.indexOf('*', "SE*".length()));
    }
}
