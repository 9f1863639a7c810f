package io.github.claimwright.cli.claims;

/**
 * Where in a JSON document a value stands (RFC 6901).
 *
 * @param text the pointer; empty for the whole document
 */
record Pointer(String text) {
    static final Pointer ROOT = new Pointer("");

    private static final int LONGEST_NAME = 40;

    Pointer field(String name) {
        return new Pointer(text + "/" + shown(name).replace("~", "~0").replace("/", "~1"));
    }

    Pointer entry(int index) {
        return new Pointer(text + "/" + index);
    }

    /** A field's name as a message may repeat it, whatever a document calls its fields. */
    static String shown(String name) {
        String printable = name.replaceAll("[^!-~]", "?");
        return printable.length() <= LONGEST_NAME ? printable : printable.substring(0, LONGEST_NAME) + "...";
    }

    @Override
    public String toString() {
        return text.isEmpty() ? "the document" : text;
    }
}
