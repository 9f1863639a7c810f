package io.github.claimwright.validate.redact;

import io.github.claimwright.model.Npi;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Replaces values by their kind. */
final class Values {
    private static final int REMEMBERED = 50_000;
    private static final int NPI_LENGTH = 10;
    private static final int BASE = 10;
    private static final int AREA = 3;
    private static final Pattern FILLED_ZIP = Pattern.compile("\\d{5}(0000|9998|9999)");
    private static final Pattern ZIP_AND_FOUR = Pattern.compile("\\d{9}");
    private static final Pattern ZEROS = Pattern.compile("0+");
    private static final Pattern PHONE = Pattern.compile("\\d{10}");

    /** The ZIP areas of 20,000 people and fewer, of which not even three digits may stay (45 CFR 164.514(b), census of 2000). */
    private static final Set<String> SMALL_AREAS = Set.of(
            "036", "059", "063", "102", "203", "556", "692", "790", "821", "823", "830", "831", "878", "879", "884",
            "890", "893");

    /** What says something about the form of a name, a street or a note, and nothing about whose it is. */
    private static final Set<String> KEPT_WORDS = Set.of(
            "PO", "P", "O", "BOX", "POST", "OFFICE", "LOCK", "BIN", "JR", "SR", "II", "III", "IV", "MD", "LLC", "INC",
            "OWN", "OWNS", "OWNED", "SUPPLY", "DAY", "DAYS", "MONTH", "MONTHS", "ONE", "TWO", "THREE");

    private final Cipher cipher;
    private final Map<String, String> known = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    Values(Cipher cipher) {
        this.cipher = cipher;
    }

    String replace(Kind kind, String value) {
        return known.computeIfAbsent(kind.name() + ' ' + value, unused -> made(kind, value));
    }

    private String made(Kind kind, String value) {
        return switch (kind) {
            case NAME, WORDS -> cipher.replace("words", value, Alphabets.words(value, KEPT_WORDS));
            case TEXT -> cipher.replace("text", value, Alphabets.note(value, KEPT_WORDS));
            case NPI -> npi(value);
            case POSTAL -> postal(value);
            case CONTACT -> contact(value);
            case DIGITS -> cipher.replace("digits", value, Alphabets.digits(value));
            case ID, UNKNOWN ->
                ZEROS.matcher(value).matches() ? value : cipher.replace("id", value, Alphabets.id(value));
            case KEEP, DATE -> value;
        };
    }

    /** A right check digit stays right and a wrong one wrong; 1 or 2 in front stays. */
    private String npi(String value) {
        if (value.length() != NPI_LENGTH || !value.chars().allMatch(Character::isDigit)) {
            return cipher.replace("id", value, Alphabets.id(value));
        }
        String nine = value.substring(0, NPI_LENGTH - 1);
        String replaced = cipher.replace("npi", nine, Alphabets.behind(1, Alphabets.digits(nine)));
        int right = checkDigit(nine);
        int digit = value.charAt(NPI_LENGTH - 1) - '0';
        int off = right < 0 ? 0 : digit - right + BASE;
        return replaced + (Math.max(0, checkDigit(replaced)) + off) % BASE;
    }

    /** The check digit of nine digits; -1 for those that can have none. */
    private static int checkDigit(String nine) {
        for (int digit = 0; digit < BASE; digit++) {
            if (Npi.isValid(nine + digit)) {
                return digit;
            }
        }
        return -1;
    }

    /** Three digits of a ZIP code stay, as they name an area of many people; a filler behind the hyphen stays. */
    private String postal(String value) {
        int kept = !Character.isDigit(value.charAt(0)) ? 1 : smallArea(value) ? 1 : AREA;
        String[] alphabets = Alphabets.behind(kept, Alphabets.id("1" + value.substring(1)));
        if (!FILLED_ZIP.matcher(value).matches()) {
            return outsideOfFillers(value, alphabets);
        }
        String five = value.substring(0, 5);
        return cipher.replace("postal", five, Arrays.copyOf(alphabets, 5)) + value.substring(5);
    }

    /** Once more as long as it looks like a filler: as no filler comes in, none that goes out is lost. */
    private String outsideOfFillers(String value, String[] alphabets) {
        String replaced = cipher.replace("postal", value, alphabets);
        while (ZIP_AND_FOUR.matcher(replaced).matches()
                && FILLED_ZIP.matcher(replaced).matches()) {
            replaced = cipher.replace("postal", replaced, alphabets);
        }
        return replaced;
    }

    private static boolean smallArea(String value) {
        return value.length() >= AREA && SMALL_AREAS.contains(value.substring(0, AREA));
    }

    private String contact(String value) {
        if (PHONE.matcher(value).matches()) {
            return cipher.replace("phone", value, Alphabets.phone(value));
        }
        return value.chars().anyMatch(Character::isLetter)
                ? cipher.replace("words", value, Alphabets.words(value, Set.of("COM", "ORG", "NET", "GOV", "EDU")))
                : cipher.replace("digits", value, Alphabets.digits(value));
    }
}
