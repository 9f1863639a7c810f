package io.github.claimwright.validate.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The page around the data.
 *
 * @param head what stands before the data
 * @param tail what stands behind it
 */
record HtmlPage(String head, String tail) {
    private static final String DATA = "/*DATA*/";

    /** The page with its style and its script. */
    static HtmlPage load() throws IOException {
        String page =
                text("report.html").replace("/*STYLE*/", text("report.css")).replace("/*SCRIPT*/", text("report.js"));
        int data = page.indexOf(DATA);
        return new HtmlPage(page.substring(0, data), page.substring(data + DATA.length()));
    }

    private static String text(String name) throws IOException {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the installation lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Writes what could end or open an element of the page as the escape that JSON has for it. */
    static final class Escapes extends CharacterEscapes {
        private static final long serialVersionUID = 1;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes['<'] = ESCAPE_STANDARD;
            codes['>'] = ESCAPE_STANDARD;
            codes['&'] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return character == '\u2028' || character == '\u2029'
                    ? new SerializedString("\\u%04X".formatted(character))
                    : null;
        }
    }
}
