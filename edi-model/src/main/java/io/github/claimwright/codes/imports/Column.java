package io.github.claimwright.codes.imports;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A column by the names that publishers have given it over the years.
 *
 * @param name what messages call it
 * @param header its headers in small letters and digits alone
 * @param required whether a file without it is not of the layout
 */
record Column(String name, Pattern header, boolean required) {

    static Column required(String name, String header) {
        return new Column(name, Pattern.compile(header), true);
    }

    static Column optional(String name, String header) {
        return new Column(name, Pattern.compile(header), false);
    }

    /** Where it stands in a row of headers; -1 when it does not. */
    int in(List<String> headers) {
        for (int index = 0; index < headers.size(); index++) {
            if (header.matcher(normal(headers.get(index))).matches()) {
                return index;
            }
        }
        return -1;
    }

    private static String normal(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
