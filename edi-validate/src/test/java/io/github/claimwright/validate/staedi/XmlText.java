package io.github.claimwright.validate.staedi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Writes indented XML, an element a line. */
final class XmlText {
    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    XmlText comment(String words) {
        indent();
        text.append("<!-- ").append(words).append(" -->\n");
        return this;
    }

    /** Begins an element; attributes are names and values in turn, and one with an empty value is left out. */
    XmlText begin(String name, Object... attributes) {
        tag(name, attributes).append(">\n");
        open.push(name);
        return this;
    }

    /** An element with nothing in it. */
    XmlText empty(String name, Object... attributes) {
        tag(name, attributes).append("/>\n");
        return this;
    }

    /** An element for each text, all on one line. */
    XmlText texts(String name, List<String> values) {
        indent();
        for (String value : values) {
            text.append('<')
                    .append(name)
                    .append('>')
                    .append(escaped(value))
                    .append("</")
                    .append(name)
                    .append('>');
        }
        text.append('\n');
        return this;
    }

    XmlText end() {
        String name = open.pop();
        indent();
        text.append("</").append(name).append(">\n");
        return this;
    }

    private StringBuilder tag(String name, Object... attributes) {
        indent();
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1].toString();
            if (!value.isEmpty()) {
                text.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escaped(value))
                        .append('"');
            }
        }
        return text;
    }

    private void indent() {
        text.append("  ".repeat(open.size()));
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
