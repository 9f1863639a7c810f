package io.github.claimwright.cli;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A moment as the command line writes it: {@code 2026-03-05T12:00:00Z}. */
final class InstantArgument implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new TypeConversionException("'%s' is no moment such as 2026-03-05T12:00:00Z".formatted(text));
        }
    }
}
