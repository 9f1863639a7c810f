package io.github.claimwright.cli.order;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.claimwright.validate.rule.Nearest;
import io.github.claimwright.x12.X12Text;
import java.util.List;

/** What the schema expects of a value, and what was found instead: its kind and form, never the value. */
final class Expectation {
    /** Shorter words are codes, where a near miss says nothing. */
    private static final int SHORTEST_WORD = 4;

    private final OrderSchema order;

    Expectation(OrderSchema order) {
        this.order = order;
    }

    /** The expected value in words: one of a list, or the schema's title with an example. */
    String of(JsonNode schema) {
        JsonNode values = order.keyword(schema, "enum");
        return values.isMissingNode() ? titled(schema) : Words.anyOf(Words.texts(values));
    }

    private String titled(JsonNode schema) {
        String title = order.keyword(schema, "title").asText();
        JsonNode example = order.keyword(schema, "examples").path(0);
        return example.isMissingNode() ? title : title + " such as " + Words.quoted(example.asText());
    }

    /** The sentence for a value of another kind. */
    String otherKind(Breach breach) {
        return "expected %s, found %s%s"
                .formatted(of(breach.place().schema()), Words.kind(breach.value()), mend(breach));
    }

    private String mend(Breach breach) {
        if (breach.value().isNull() && !breach.path().isEmpty()) {
            return "; leave out fields without a value";
        }
        boolean text =
                breach.keyword().equals("enum") || breach.demand().asText().equals("string");
        return text && breach.value().isNumber() ? "; put it in quotes" : "";
    }

    /** The sentence for a value that is none of the listed ones. */
    String otherWord(Breach breach) {
        String found = breach.value().asText();
        if (!breach.value().isTextual() || found.isEmpty()) {
            return otherKind(breach);
        }
        List<String> words = Words.texts(breach.demand());
        String hint = Nearest.nearest(found, words)
                .filter(near -> near.length() >= SHORTEST_WORD)
                .map(near -> "; did you mean " + Words.quoted(near) + "?")
                .orElse("");
        return "expected " + Words.anyOf(words) + ", found other text" + hint;
    }

    /** The sentence for text that has not the form of the schema's pattern. */
    String otherForm(Breach breach) {
        String text = breach.value().asText();
        int foreign = X12Text.firstForeign(text);
        if (foreign >= 0) {
            return "has a character that X12 cannot carry: U+%04X at position %d"
                    .formatted(text.codePointAt(foreign), foreign + 1);
        }
        if (text.isEmpty()) {
            return otherKind(breach);
        }
        return text.equals(text.strip())
                ? "expected " + of(breach.place().schema()) + ", found text of another form"
                : "must not begin or end with a blank";
    }
}
