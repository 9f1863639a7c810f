package io.github.claimwright.validate.redact;

/** What a value is, as far as redaction is concerned. */
enum Kind {
    /** Codes, amounts, counts, and who pays: stays as it is. */
    KEEP,
    /** A person's name. */
    NAME,
    /** The name of an organization, a street or a city. */
    WORDS,
    /** Any number that someone gave: member, account, claim, license, tax. */
    ID,
    /** An id whose letters are part of its form: its digits alone are replaced. */
    DIGITS,
    /** A National Provider Identifier. */
    NPI,
    /** A ZIP or foreign postal code. */
    POSTAL,
    /** A date or a range of dates of a patient. */
    DATE,
    /** Phone, fax, extension or e-mail. */
    CONTACT,
    /** Free text, which may say anything. */
    TEXT,
    /** What the table does not speak of. */
    UNKNOWN
}
