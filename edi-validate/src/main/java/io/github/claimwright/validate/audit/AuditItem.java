package io.github.claimwright.validate.audit;

/**
 * One thing to look for in the records of one line.
 *
 * @param subject what is looked for, such as {@code proof of delivery}
 * @param question what the record has to show
 * @param source where that is written, and how sure it is
 */
public record AuditItem(String subject, String question, String source) {}
