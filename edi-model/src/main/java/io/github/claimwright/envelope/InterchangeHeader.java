package io.github.claimwright.envelope;

import io.github.claimwright.model.RefusedValueException;
import java.util.regex.Pattern;

/**
 * What the header of an interchange says (ISA), beside its delimiters.
 *
 * @param authorization kind and text of the authorization (ISA01, ISA02)
 * @param security kind and text of the security information (ISA03, ISA04)
 * @param sender kind and text of the sender's id (ISA05, ISA06)
 * @param receiver kind and text of the receiver's id (ISA07, ISA08)
 * @param date six digits, YYMMDD (ISA09)
 * @param time four digits, HHMM (ISA10)
 * @param controlNumber nine digits (ISA13)
 * @param acknowledgmentRequested whether the receiver is asked for a TA1 (ISA14)
 * @param usage T for test or P for production (ISA15)
 */
public record InterchangeHeader(
        Id authorization,
        Id security,
        Id sender,
        Id receiver,
        String date,
        String time,
        String controlNumber,
        boolean acknowledgmentRequested,
        String usage) {
    /** No authorization or security information. */
    public static final Id NO_INFORMATION = new Id("00", "");

    private static final Pattern DATE = Pattern.compile("\\d{6}");
    private static final Pattern TIME = Pattern.compile("\\d{4}");
    private static final Pattern CONTROL_NUMBER = Pattern.compile("\\d{9}");

    /** Refuses what the fixed columns of ISA cannot carry. */
    public InterchangeHeader {
        form(date, DATE, "interchange date", "must be six digits YYMMDD");
        form(time, TIME, "interchange time", "must be four digits HHMM");
        form(controlNumber, CONTROL_NUMBER, "interchange control number", "must be nine digits");
        if (authorization.value().length() > 10 || security.value().length() > 10) {
            throw new RefusedValueException(
                    "authorization or security information", "must not be longer than 10 characters");
        }
        if (!usage.equals("T") && !usage.equals("P")) {
            throw new RefusedValueException("interchange usage", "must be T or P");
        }
    }

    private static void form(String value, Pattern form, String subject, String expectation) {
        if (!form.matcher(value).matches()) {
            throw new RefusedValueException(subject, expectation);
        }
    }

    /**
     * A text with its kind, without the blanks that fill its columns.
     *
     * @param qualifier two characters
     * @param value at most 15 characters
     */
    public record Id(String qualifier, String value) {
        /** Refuses what the columns cannot carry. */
        public Id {
            if (qualifier.length() != 2) {
                throw new RefusedValueException("interchange id qualifier", "must be two characters");
            }
            if (value.length() > 15) {
                throw new RefusedValueException("interchange id", "must not be longer than 15 characters");
            }
        }
    }
}
