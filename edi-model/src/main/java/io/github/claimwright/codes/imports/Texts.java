package io.github.claimwright.codes.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Text as publishers write it. */
final class Texts {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Texts() {}

    /** The text of a file: UTF-8 where the bytes are that, else windows-1252, which the publishers' spreadsheets write. */
    static String decode(byte[] bytes) {
        String text = decoded(bytes);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    /** A cell without line breaks, tabs, hard blanks, and blanks around it. */
    static String clean(String cell) {
        return isClean(cell) ? cell : BLANKS.matcher(cell).replaceAll(" ").strip();
    }

    private static boolean isClean(String cell) {
        int last = cell.length() - 1;
        for (int index = 0; index <= last; index++) {
            char character = cell.charAt(index);
            boolean inside = index > 0 && index < last && cell.charAt(index - 1) != ' ';
            if (character < ' ' || character == '\u00A0' || (character == ' ' && !inside)) {
                return false;
            }
        }
        return true;
    }
}
