package io.github.claimwright.codes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a published code file that a user has imported.
 *
 * @param kind what it is
 * @param variant which of several files of that kind, such as {@code AWP}; empty for the usual one
 * @param period the dates that the edition speaks of
 * @param file the name of the file it was read from
 * @param sha256 what identifies that file, in hexadecimal digits
 * @param imported when
 * @param rows how many rows were taken
 * @param suspect how many of them contradict their own arithmetic
 */
public record ImportedRelease(
        CodeKind kind,
        String variant,
        EffectiveRange period,
        String file,
        String sha256,
        Instant imported,
        int rows,
        int suspect) {

    /** What distinguishes it in a store: a later import with the same name replaces it. */
    public String name() {
        return kind.id()
                + (variant.isEmpty() ? "" : "-" + variant.toLowerCase(Locale.ROOT))
                + (period.from() == null ? "" : "_" + period.from());
    }

    /** The edition as the source of facts. */
    public Document document() {
        String title = variant.isEmpty() ? kind.title() : kind.title() + " (" + variant + ")";
        return new Document(name(), title, file, period);
    }

    /**
     * How many days before a date it should have been renewed: its period has ended or, where it states no end, its
     * publisher's usual time has passed; empty while it is fresh.
     */
    public OptionalLong daysPast(LocalDate today) {
        LocalDate end = lastDay();
        return end == null || !today.isAfter(end)
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(end, today));
    }

    private @Nullable LocalDate lastDay() {
        LocalDate from = period.from();
        return period.through() != null || from == null ? period.through() : from.plusDays(kind.freshDays());
    }
}
