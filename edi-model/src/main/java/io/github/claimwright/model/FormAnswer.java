package io.github.claimwright.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one question of a form (FRM). Never printed by {@link #toString()}.
 *
 * @param question the question's number on the form (FRM01), at most 20 characters
 * @param yesNo Y, N or W for not applicable (FRM02); null when it is no such question
 * @param text a text (FRM03), at most 50 characters; null when it is no such question
 * @param date a date (FRM04); null when it is no such question
 * @param percent a percentage (FRM05); null when it is no such question
 */
public record FormAnswer(
        String question,
        @Nullable String yesNo,
        @Nullable String text,
        @Nullable LocalDate date,
        @Nullable BigDecimal percent) {

    /** Refuses an answer without any content. */
    public FormAnswer {
        Require.text(question, "form question number", 20);
        Require.optionalCode(yesNo, "yes or no answer", 1);
        Require.optionalText(text, "text answer", 50);
        percent = Require.optionalNumber(percent, "percent answer");
        Require.that(
                yesNo != null || text != null || date != null || percent != null, "form answer", "must say something");
    }

    /** A yes or no. */
    public static FormAnswer yesNo(String question, boolean yes) {
        return new FormAnswer(question, yes ? "Y" : "N", null, null, null);
    }

    /** A text. */
    public static FormAnswer text(String question, String text) {
        return new FormAnswer(question, null, text, null, null);
    }

    @Override
    public String toString() {
        return "FormAnswer[not shown]";
    }
}
