package io.github.claimwright.billing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Gives each claim of a batch an account number of its own. */
final class AccountNumbers {
    private final Set<String> reserved = new HashSet<>();
    private final Set<String> issued = new HashSet<>();

    /** Keeps the numbers of all orders from becoming the number of another's further claim. */
    AccountNumbers(List<OrderDraft> drafts) {
        drafts.forEach(draft -> reserved.add(draft.number()));
    }

    /** The number itself for the first claim under it; then {@code -2}, {@code -3} and so on behind it. */
    String next(String number) {
        return issued.add(number)
                ? number
                : IntStream.iterate(2, count -> count + 1)
                        .mapToObj(count -> counted(number, count))
                        .filter(candidate -> !reserved.contains(candidate) && issued.add(candidate))
                        .findFirst()
                        .orElseThrow();
    }

    private static String counted(String number, int count) {
        String suffix = "-" + count;
        int room = ClaimTerms.LONGEST_ACCOUNT_NUMBER - suffix.length();
        return number.substring(0, Math.min(number.length(), room)) + suffix;
    }
}
