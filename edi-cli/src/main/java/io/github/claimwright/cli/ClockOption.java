package io.github.claimwright.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What time it is: the machine's, unless the caller fixes it so that the output can be repeated. */
final class ClockOption {
    @Option(
            names = "--clock",
            paramLabel = "INSTANT",
            converter = InstantArgument.class,
            description = "Fix the time, such as 2026-03-05T12:00:00Z, so that the same input gives the same bytes.")
    private @Nullable Instant instant;

    Clock clock() {
        return instant == null ? Clock.system(ZoneId.systemDefault()) : Clock.fixed(instant, ZoneOffset.UTC);
    }
}
