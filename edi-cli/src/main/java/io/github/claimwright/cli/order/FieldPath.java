package io.github.claimwright.cli.order;

import java.util.regex.Pattern;

/** How messages name a field: {@code delivery.items[1].charge}. */
final class FieldPath {
    /** The path of the record itself. */
    static final String RECORD = "";

    private static final int LONGEST_NAME = 40;
    private static final Pattern NOT_PRINTABLE = Pattern.compile("[^!-~]");

    private FieldPath() {}

    /** The path of an object's field. */
    static String field(String object, String name) {
        return object.isEmpty() ? shown(name) : object + "." + shown(name);
    }

    /** The path of a list's entry, counted from 0 on. */
    static String entry(String list, int index) {
        return list + "[" + index + "]";
    }

    /** The path of the object or list that holds the field; the record's own for the record. */
    static String parent(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }

    /** A field's name as a message may repeat it: whatever a file calls its fields, it stays short and printable. */
    static String shown(String name) {
        if (name.length() <= LONGEST_NAME && isPrintable(name)) {
            return name;
        }
        String printable = NOT_PRINTABLE.matcher(name).replaceAll("?");
        return printable.length() <= LONGEST_NAME ? printable : printable.substring(0, LONGEST_NAME) + "...";
    }

    private static boolean isPrintable(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) <= ' ' || name.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
