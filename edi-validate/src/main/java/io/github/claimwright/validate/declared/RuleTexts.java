package io.github.claimwright.validate.declared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the texts of rules. A rule begins with its id in brackets; below it stand lines {@code name = text}; a line that
 * begins with a blank continues the one before; blank lines and lines that begin with {@code #} say nothing.
 */
public final class RuleTexts {
    private static final Pattern ID = Pattern.compile("\\[[A-Z][A-Z0-9]*(-[A-Z0-9]+)+]");

    private final List<RuleText> rules = new ArrayList<>();
    private final Map<String, RuleText.Fact> facts = new LinkedHashMap<>();
    private String id = "";
    private int idLine;
    private String last = "";

    private RuleTexts() {}

    /** Whether a line begins the text of a rule. */
    public static boolean beginsRule(String line) {
        return line.startsWith("[");
    }

    /**
     * Reads the rules in these lines.
     *
     * @param first the number of the first line
     */
    public static List<RuleText> read(List<String> lines, int first) throws DeclarationException {
        RuleTexts texts = new RuleTexts();
        for (int i = 0; i < lines.size(); i++) {
            texts.take(lines.get(i), first + i);
        }
        texts.finish();
        return List.copyOf(texts.rules);
    }

    private void take(String line, int number) throws DeclarationException {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        if (beginsRule(line)) {
            begin(line.strip(), number);
        } else if (Character.isWhitespace(line.charAt(0))) {
            goOn(line.strip(), number);
        } else {
            fact(line, number);
        }
    }

    private void begin(String line, int number) throws DeclarationException {
        if (!ID.matcher(line).matches()) {
            throw new DeclarationException(
                    number, "a rule begins with its id in brackets: capitals, digits and hyphens, such as [ACME-NDC]");
        }
        finish();
        id = line.substring(1, line.length() - 1);
        idLine = number;
    }

    private void fact(String line, int number) throws DeclarationException {
        int equals = line.indexOf('=');
        if (equals < 1 || id.isEmpty()) {
            throw new DeclarationException(number, "expected a line such as: message = ...");
        }
        last = line.substring(0, equals).strip();
        if (facts.put(last, new RuleText.Fact(number, line.substring(equals + 1).strip())) != null) {
            throw new DeclarationException(number, "%s says \"%s\" twice".formatted(id, last));
        }
    }

    private void goOn(String text, int number) throws DeclarationException {
        RuleText.Fact before = facts.get(last);
        if (before == null) {
            throw new DeclarationException(number, "this line continues nothing");
        }
        facts.put(last, new RuleText.Fact(before.line(), (before.text() + " " + text).strip()));
    }

    private void finish() {
        if (!id.isEmpty()) {
            rules.add(new RuleText(id, idLine, facts));
        }
        facts.clear();
        id = "";
        last = "";
    }
}
