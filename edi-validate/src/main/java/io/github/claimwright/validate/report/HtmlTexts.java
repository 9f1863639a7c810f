package io.github.claimwright.validate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Texts that occur again and again, written once and named by their number from then on. */
final class HtmlTexts {
    /** So that a file in which every message differs does not fill the memory; what comes later is written in place. */
    private static final int MOST = 50_000;

    private final JsonGenerator json;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    HtmlTexts(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the number of a text, or the text itself. */
    void write(String text) throws IOException {
        Integer number = numbers.get(text);
        if (number != null) {
            json.writeNumber(number);
        } else if (numbers.size() < MOST) {
            json.writeNumber(numbers.size());
            numbers.put(text, numbers.size());
        } else {
            json.writeString(text);
        }
    }

    /** Writes all texts in the order of their numbers. */
    void end() throws IOException {
        json.writeArrayFieldStart("texts");
        for (String text : numbers.keySet()) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
