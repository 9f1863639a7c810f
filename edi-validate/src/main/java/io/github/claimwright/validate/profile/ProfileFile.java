package io.github.claimwright.validate.profile;

import io.github.claimwright.validate.declared.DeclarationException;
import io.github.claimwright.validate.declared.RuleText;
import io.github.claimwright.validate.declared.RuleTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One profile file: first the lines that set something, then the rules that it adds. Blank lines and lines that begin with
 * {@code #} say nothing.
 *
 * @param name the profile's name
 * @param lines what it sets, in order
 * @param rules the rules it adds
 */
record ProfileFile(String name, List<ProfileLine> lines, List<RuleText> rules) {

    static ProfileFile parse(String name, List<String> text) throws ProfileException {
        List<ProfileLine> lines = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            String line = text.get(i).strip();
            if (RuleTexts.beginsRule(line)) {
                return new ProfileFile(name, List.copyOf(lines), rules(name, text.subList(i, text.size()), i + 1));
            }
            if (!line.isEmpty() && !line.startsWith("#")) {
                lines.add(line(name, i + 1, line));
            }
        }
        return new ProfileFile(name, List.copyOf(lines), List.of());
    }

    private static List<RuleText> rules(String name, List<String> text, int first) throws ProfileException {
        try {
            return RuleTexts.read(text, first);
        } catch (DeclarationException wrong) {
            throw ProfileException.at(name, wrong);
        }
    }

    private static ProfileLine line(String name, int number, String line) throws ProfileException {
        int equals = line.indexOf('=');
        if (equals < 1 || equals == line.length() - 1) {
            throw ProfileException.at(name, number, "expected NAME = VALUE, such as BAL-CLAIM-TOTAL = warning");
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
