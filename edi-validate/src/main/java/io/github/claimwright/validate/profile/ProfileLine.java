package io.github.claimwright.validate.profile;

/**
 * One line of a profile.
 *
 * @param number its number in the file, from 1
 * @param key what is set: {@code extends}, a rule's id, a rule's id with a parameter behind a dot, or {@code require} or
 *     {@code forbid} with a place of the guide
 * @param value what it is set to
 */
record ProfileLine(int number, String key, String value) {
    static final String REQUIRE = "require ";
    static final String FORBID = "forbid ";

    /** Whether it asks for something at a place, or wants nothing there. */
    boolean isOfPlace() {
        return key.startsWith(REQUIRE) || key.startsWith(FORBID);
    }
}
