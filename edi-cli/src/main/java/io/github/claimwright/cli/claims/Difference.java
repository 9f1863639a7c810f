package io.github.claimwright.cli.claims;

import java.util.ArrayList;
import java.util.List;

/**
 * One place where a file differs from what the writer makes of its claims: another order or spelling, or something that the
 * model has no word for.
 *
 * @param at the segment that the writer makes there, counted from 0 on
 * @param written the segments that the writer makes, with terminator and line break; empty where it makes none
 * @param sent what stands in the file instead; empty where nothing does
 */
public record Difference(int at, List<String> written, List<String> sent) {
    /** Copies the lists. */
    public Difference {
        written = List.copyOf(written);
        sent = List.copyOf(sent);
    }

    /** What turns the first text, in pieces, into the second. */
    static List<Difference> between(List<String> written, List<String> sent) {
        List<Difference> differences = new ArrayList<>();
        int from = 0;
        int to = 0;
        while (from < written.size() || to < sent.size()) {
            if (from < written.size() && to < sent.size() && written.get(from).equals(sent.get(to))) {
                from++;
                to++;
            } else {
                int distance = distance(written, sent, from, to);
                int ahead = ahead(written, sent, from, to, distance);
                int nextFrom = Math.min(from + ahead, written.size());
                int nextTo = Math.min(to + distance - ahead, sent.size());
                differences.add(new Difference(from, written.subList(from, nextFrom), sent.subList(to, nextTo)));
                from = nextFrom;
                to = nextTo;
            }
        }
        return differences;
    }

    /** How many pieces of both together come before the next that is in both. */
    private static int distance(List<String> written, List<String> sent, int from, int to) {
        int most = written.size() - from + sent.size() - to;
        for (int distance = 1; distance < most; distance++) {
            if (ahead(written, sent, from, to, distance) >= 0) {
                return distance;
            }
        }
        return most;
    }

    /** How many of these pieces are of the first text; -1 when none agree at the distance. */
    private static int ahead(List<String> written, List<String> sent, int from, int to, int distance) {
        int left = written.size() - from;
        int right = sent.size() - to;
        if (distance == left + right) {
            return left;
        }
        for (int ahead = Math.max(0, distance - right + 1); ahead <= distance && ahead < left; ahead++) {
            if (written.get(from + ahead).equals(sent.get(to + distance - ahead))) {
                return ahead;
            }
        }
        return -1;
    }

    /**
     * The first text turned into the second.
     *
     * @throws MisfitException when the first text is another one than it was
     */
    static List<String> applied(List<Difference> differences, List<String> written) throws MisfitException {
        List<String> sent = new ArrayList<>();
        int from = 0;
        for (Difference difference : differences) {
            int end = difference.at + difference.written.size();
            if (difference.at < from
                    || end > written.size()
                    || !written.subList(difference.at, end).equals(difference.written)) {
                throw new MisfitException(difference.at);
            }
            sent.addAll(written.subList(from, difference.at));
            sent.addAll(difference.sent);
            from = end;
        }
        sent.addAll(written.subList(from, written.size()));
        return sent;
    }
}
