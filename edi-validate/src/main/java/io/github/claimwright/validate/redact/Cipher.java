package io.github.claimwright.validate.redact;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Replaces characters by others of the same alphabet under a key. The same text always gives the same, and different texts
 * of one shape give different ones, so that what was equal stays equal and what was told apart stays so. Not thread-safe.
 */
final class Cipher {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTE = 8;
    private static final int LONGEST = 7;

    private final Mac mac;

    Cipher(String key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    /** A number from 0 up to, not with, the limit, that hangs on the text alone. */
    int number(String text, int limit) {
        byte[] hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        long number = 0;
        for (int i = 0; i < LONGEST; i++) {
            number = (number << BYTE) | (hash[i] & 0xFF);
        }
        return (int) (number % limit);
    }

    /**
     * Replaces every character by one of its alphabet.
     *
     * @param domain what kind of text it is; the same text of another kind becomes something else
     * @param text the text
     * @param alphabets for each character, those that may stand there, itself included; empty to leave it
     */
    String replace(String domain, String text, String[] alphabets) {
        char[] state = text.toCharArray();
        int free = 0;
        for (String alphabet : alphabets) {
            free += alphabet.length() > 1 ? 1 : 0;
        }
        for (int round = 0; round < Math.min(free, 2); round++) {
            for (int i = 0; i < state.length; i++) {
                if (alphabets[i].length() > 1) {
                    state[i] = moved(domain + round, state, i, alphabets[i], free == 1);
                }
            }
        }
        return new String(state);
    }

    /** Each step hangs on all other characters as they are, so that it could be undone: no two texts become one. */
    private char moved(String domain, char[] state, int at, String alphabet, boolean alone) {
        char was = state[at];
        state[at] = '\0';
        int size = alphabet.length();
        String context = domain + at + ':' + new String(state);
        int step = alone ? 1 + number(context, size - 1) : number(context, size);
        state[at] = was;
        return alphabet.charAt((alphabet.indexOf(was) + step) % size);
    }
}
