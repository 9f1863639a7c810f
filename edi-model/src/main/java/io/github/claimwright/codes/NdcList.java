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
        return ofSorted(codes.stream().mapToLong(NdcList::number).sorted());
    }

    /** A list of codes as ascending numbers, which may repeat; leading zeros are understood. */
    public static NdcList ofSorted(LongStream numbers) {
        return new NdcList(numbers.toArray());
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
        int before = Arrays.binarySearch(numbers, first - 1);
        return Arrays.stream(numbers, before < 0 ? -before - 1 : before, numbers.length)
                .takeWhile(number -> number < first + PACKAGES_OF_A_PRODUCT)
                .filter(number -> number >= first)
                .distinct()
                .mapToObj(number -> new Ndc("%011d".formatted(number)))
                .toList();
    }
}
