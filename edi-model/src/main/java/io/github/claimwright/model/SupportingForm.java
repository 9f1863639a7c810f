package io.github.claimwright.model;

import java.util.List;

/**
 * A form that supports a line, with its answers (loop 2440). Never printed whole by {@link #toString()}.
 *
 * @param kind {@link #CERTIFICATE} or {@link #TYPE_OF_FORM} (LQ01)
 * @param id which form (LQ02), at most 30 characters
 * @param answers one to 99 answers
 */
public record SupportingForm(String kind, String id, List<FormAnswer> answers) {
    /** A certificate of medical necessity for equipment. */
    public static final String CERTIFICATE = "UT";
    /** A form type code. */
    public static final String TYPE_OF_FORM = "AS";

    /** Refuses a form without answers. */
    public SupportingForm {
        Require.code(kind, "supporting form id type", 3);
        Require.text(id, "supporting form id", 30);
        answers = Require.count(answers, "answers of a supporting form", 1, 99);
    }

    @Override
    public String toString() {
        return "SupportingForm[" + id + ", " + answers.size() + " answers]";
    }
}
