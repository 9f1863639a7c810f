package io.github.claimwright.model;

import org.jspecify.annotations.Nullable;

/**
 * A document that comes with a claim or a line, or is held for it (PWK).
 *
 * @param reportType what it is (PWK01), two characters such as {@code CT}
 * @param transmission how it comes (PWK02), such as {@link #AVAILABLE}
 * @param controlNumber its number (PWK06), 2 to 80 characters; null when it is only held
 */
public record Attachment(
        String reportType, String transmission, @Nullable String controlNumber) {
    /** Held at the provider's site. */
    public static final String AVAILABLE = "AA";
    /** By mail. */
    public static final String MAIL = "BM";
    /** In another electronic transaction. */
    public static final String ELECTRONIC = "EL";
    /** By e-mail. */
    public static final String EMAIL = "EM";
    /** By file transfer. */
    public static final String FILE_TRANSFER = "FT";
    /** By fax. */
    public static final String FAX = "FX";
    /** Report type of a certificate of medical necessity. */
    public static final String CERTIFICATION = "CT";

    /** Refuses what PWK cannot carry. */
    public Attachment {
        Require.code(reportType, "attachment report type", 2);
        Require.code(transmission, "attachment transmission", 2);
        if (controlNumber != null) {
            Require.id(controlNumber, "attachment control number");
        }
    }
}
