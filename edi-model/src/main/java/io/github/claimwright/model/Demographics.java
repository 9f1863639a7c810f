package io.github.claimwright.model;

import java.time.LocalDate;

/**
 * When a person was born, and the sex (DMG). Never printed by {@link #toString()}.
 *
 * @param birthDate the date of birth (DMG02)
 * @param sex the sex (DMG03)
 */
public record Demographics(LocalDate birthDate, Sex sex) {
    @Override
    public String toString() {
        return "Demographics[not shown]";
    }
}
