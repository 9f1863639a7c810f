package io.github.claimwright.codes;

import io.github.claimwright.model.Ndc;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;

/** National Drug Codes that some directory lists, as sorted numbers. */
public final class NdcList {
    /** The codes of one labeler and product differ in the last two digits. */
    private static final long PACKAGES_OF_A_PRODUCT = 100;

    private final long[] numbers;

    private NdcList(long[] numbers) {
        this.numbers = numbers;
    }

    /** A list of codes, which may repeat and stand in any order. */
    public static NdcList of(Collection<Ndc> codes) {
        return ofNumbers(codes.stream().mapToLong(NdcList::number));
    }

    /** A list of codes as numbers; leading zeros are understood. */
    public static NdcList ofNumbers(LongStream numbers) {
        return new NdcList(numbers.sorted().distinct().toArray());
    }

    private static long number(Ndc ndc) {
        return Long.parseLong(ndc.value());
    }

    /** Whether a package is listed. */
    public boolean contains(Ndc ndc) {
        return Arrays.binarySearch(numbers, number(ndc)) >= 0;
    }

    /** The listed packages of the same labeler and product, in order. */
    public List<Ndc> packagesOf(Ndc ndc) {
        long first = number(ndc) / PACKAGES_OF_A_PRODUCT * PACKAGES_OF_A_PRODUCT;
        int found = Arrays.binarySearch(numbers, first);
        return Arrays.stream(numbers, found < 0 ? -found - 1 : found, numbers.length)
                .takeWhile(number -> number < first + PACKAGES_OF_A_PRODUCT)
                .mapToObj(number -> new Ndc("%011d".formatted(number)))
                .toList();
    }
}
