package io.github.claimwright.validate.redact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which characters may replace which, so that a value keeps its shape and its form. */
final class Alphabets {
    private static final String VOWELS = "AEIOUY";
    private static final String CONSONANTS = "BCDFGHJKLMNPQRSTVWXZ";
    private static final String DIGITS = "0123456789";
    private static final String LEADING = "123456789";
    private static final String AREA = "23456789";

    /** Letters that no Medicare number has, apart: a number that is none stays none. */
    private static final String NOT_IN_MBI = "SLOIBZ";

    private static final String IN_MBI = "ACDEFGHJKMNPQRTUVWXY";
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
    private static final Pattern SUPPLY = Pattern.compile("(?i)\\b(\\d{1,3}[ -]?(DAYS?|MONTHS?))\\b");

    private Alphabets() {}

    /** Of names, streets and notes: vowels for vowels; the words that are kept stay. */
    static String[] words(String text, Set<String> kept) {
        String[] alphabets = each(text, Alphabets::ofWord);
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (kept.contains(word.group().toUpperCase(Locale.ROOT))) {
                Arrays.fill(alphabets, word.start(), word.end(), "");
            }
        }
        return alphabets;
    }

    /** The same, and how many days or months a note says are supplied stays too. */
    static String[] note(String text, Set<String> kept) {
        String[] alphabets = words(text, kept);
        Matcher supply = SUPPLY.matcher(text);
        while (supply.find()) {
            Arrays.fill(alphabets, supply.start(), supply.end(), "");
        }
        return alphabets;
    }

    private static String ofWord(String text, int at) {
        char c = text.charAt(at);
        return sameCase(c, List.of(VOWELS, CONSONANTS), number(text, at));
    }

    /** Of ids. */
    static String[] id(String text) {
        return each(text, (whole, at) -> sameCase(whole.charAt(at), List.of(IN_MBI, NOT_IN_MBI), number(whole, at)));
    }

    /** Of ids whose letters are part of their form. */
    static String[] digits(String text) {
        return each(text, Alphabets::number);
    }

    /** Of ten digits of a phone: area and exchange begin with 2 to 9. */
    static String[] phone(String text) {
        return each(text, (whole, at) -> {
            char c = whole.charAt(at);
            boolean begins = at == 0 || at == 3;
            return begins && AREA.indexOf(c) >= 0 ? AREA : begins ? "" : DIGITS.indexOf(c) >= 0 ? DIGITS : "";
        });
    }

    /** Of everything behind the characters that are kept. */
    static String[] behind(int kept, String[] alphabets) {
        Arrays.fill(alphabets, 0, Math.min(kept, alphabets.length), "");
        return alphabets;
    }

    private static String number(String text, int at) {
        char c = text.charAt(at);
        if (DIGITS.indexOf(c) < 0) {
            return "";
        }
        boolean first = at == 0 || !Character.isDigit(text.charAt(at - 1));
        return !first ? DIGITS : c == '0' ? "" : LEADING;
    }

    private static String sameCase(char c, List<String> upper, String other) {
        for (String alphabet : upper) {
            if (alphabet.indexOf(c) >= 0) {
                return alphabet;
            }
            if (alphabet.indexOf(Character.toUpperCase(c)) >= 0) {
                return alphabet.toLowerCase(Locale.ROOT);
            }
        }
        return other;
    }

    private static String[] each(String text, BiFunction<String, Integer, String> alphabet) {
        String[] alphabets = new String[text.length()];
        for (int i = 0; i < alphabets.length; i++) {
            alphabets[i] = alphabet.apply(text, i);
        }
        return alphabets;
    }
}
