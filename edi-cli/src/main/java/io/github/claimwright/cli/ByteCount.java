package io.github.claimwright.cli;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of bytes as people write it: 1000000, 500kB, 100MB, 1GB; a megabyte is a million. */
final class ByteCount implements ITypeConverter<Long> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\s*([KMG]?)B?");
    private static final Map<String, Long> FACTORS = Map.of("", 1L, "K", 1_000L, "M", 1_000_000L, "G", 1_000_000_000L);

    @Override
    public Long convert(String text) {
        Matcher parts = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            throw new TypeConversionException("'%s' is no size such as 500kB, 100MB or 1GB".formatted(text));
        }
        return Long.parseLong(parts.group(1)) * FACTORS.getOrDefault(parts.group(2), 1L);
    }
}
