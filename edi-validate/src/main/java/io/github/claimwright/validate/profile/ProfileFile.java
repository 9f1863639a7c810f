package io.github.claimwright.validate.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of one profile file. Blank lines and lines that begin with {@code #} say nothing.
 *
 * @param name the profile's name
 * @param lines what it sets, in order
 */
record ProfileFile(String name, List<ProfileLine> lines) {

    static ProfileFile parse(String name, List<String> text) throws ProfileException {
        List<ProfileLine> lines = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            String line = text.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                lines.add(line(name, i + 1, line));
            }
        }
        return new ProfileFile(name, List.copyOf(lines));
    }

    private static ProfileLine line(String name, int number, String line) throws ProfileException {
        int equals = line.indexOf('=');
        if (equals < 1 || equals == line.length() - 1) {
            throw new ProfileException("profile %s, line %d: expected NAME = VALUE, such as BAL-CLAIM-TOTAL = warning"
                    .formatted(name, number));
        }
        return new ProfileLine(
                number,
                line.substring(0, equals).strip(),
                line.substring(equals + 1).strip());
    }

    Optional<String> parent() {
        return lines.stream()
                .filter(line -> line.key().equals("extends"))
                .map(ProfileLine::value)
                .findFirst();
    }
}
