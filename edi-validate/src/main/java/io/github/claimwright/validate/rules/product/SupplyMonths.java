package io.github.claimwright.validate.rules.product;

import io.github.claimwright.codes.CodeBook;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * For how many months a line says that it supplies: by its note ("90-day supply"), its span of service days, or a dispensing
 * fee for ninety days on its claim.
 */
final class SupplyMonths {
    private static final Pattern DAYS = Pattern.compile("\\b(\\d{1,3})[ -]?DAYS?\\b");
    private static final Pattern MONTHS = Pattern.compile("\\b(ONE|TWO|THREE|[1-9])[ -]?MONTHS?\\b");
    private static final Map<String, Integer> WORDS = Map.of("ONE", 1, "TWO", 2, "THREE", 3);
    private static final String FEE_FOR_NINETY_DAYS = "Q0514";
    private static final int MONTHS_OF_THAT_FEE = 3;

    private SupplyMonths() {}

    /** The months, if the line or its claim says so. */
    static OptionalInt of(CodedLine line, CodeBook codes) {
        return Stream.of(inNotes(line), inSpan(line), inFee(line, codes))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private static OptionalInt inNotes(CodedLine line) {
        return Stream.concat(
                        line.line().loop().segments("NTE").stream(),
                        Optional.ofNullable(line.line().loop().parent()).stream()
                                .flatMap(claim -> claim.segments("NTE").stream()))
                .map(note -> note.text(2).toUpperCase(Locale.ROOT))
                .map(SupplyMonths::said)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private static OptionalInt said(String note) {
        Matcher days = DAYS.matcher(note);
        if (days.find()) {
            return OptionalInt.of(ofDays(Integer.parseInt(days.group(1))));
        }
        Matcher months = MONTHS.matcher(note);
        return months.find() ? OptionalInt.of(number(months.group(1))) : OptionalInt.empty();
    }

    private static int number(String text) {
        return WORDS.getOrDefault(text, text.charAt(0) - '0');
    }

    private static OptionalInt inSpan(CodedLine line) {
        return line.line()
                .lastDay()
                .filter(last -> last.isAfter(line.date()))
                .map(last -> OptionalInt.of(ofDays((int) ChronoUnit.DAYS.between(line.date(), last) + 1)))
                .orElse(OptionalInt.empty());
    }

    private static OptionalInt inFee(CodedLine line, CodeBook codes) {
        boolean ninetyDays = line.ofClaim(codes).stream()
                .anyMatch(other -> other.code().value().equals(FEE_FOR_NINETY_DAYS)
                        && other.date().equals(line.date()));
        return ninetyDays ? OptionalInt.of(MONTHS_OF_THAT_FEE) : OptionalInt.empty();
    }

    /** Thirty days and thirty-one are a month, sixty and sixty-two are two. */
    static int ofDays(int days) {
        return Math.max(1, (days + CodedLine.MONTH_DAYS - 1) / CodedLine.MONTH_DAYS);
    }
}
