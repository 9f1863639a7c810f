package io.github.claimwright.writer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A trading partner's settings as a small text file in UTF-8: one {@code key = value} a line, comments on lines that
 * begin with {@code #}. What {@link #describe} writes shows every key.
 */
public final class TradingPartnerFile {
    private TradingPartnerFile() {}

    /**
     * Reads a file.
     *
     * @throws IOException when it cannot be read
     * @throws TradingPartnerFileException when it can be read but not used
     */
    public static TradingPartner read(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        // Some editors put a byte order mark first.
        return parse(file.toString(), text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /**
     * Reads the text of a file.
     *
     * @param file the name that errors give it
     * @throws TradingPartnerFileException when it cannot be used
     */
    public static TradingPartner parse(String file, String text) {
        return new PartnerReader(PartnerSettings.parse(file, text)).partner();
    }

    /** The text of a file with every setting of a partner. */
    public static String describe(TradingPartner partner) {
        return new PartnerDescription()
                .comment(
                        "Who sends the interchange: kind of id (ISA05), id (ISA06), id on the functional group (GS02).")
                .line(PartnerKey.SENDER_QUALIFIER, partner.sender().qualifier())
                .line(PartnerKey.SENDER_ID, partner.sender().id())
                .line(PartnerKey.SENDER_APPLICATION_CODE, partner.sender().applicationCode())
                .comment("Who receives it: kind of id (ISA07), id (ISA08), id on the functional group (GS03).")
                .line(PartnerKey.RECEIVER_QUALIFIER, partner.receiver().qualifier())
                .line(PartnerKey.RECEIVER_ID, partner.receiver().id())
                .line(PartnerKey.RECEIVER_APPLICATION_CODE, partner.receiver().applicationCode())
                .comment("Who submits the claims, and whom the receiver may call about them (loop 1000A).")
                .line(PartnerKey.SUBMITTER_NAME, partner.submitter().name().lastOrOrganization())
                .line(PartnerKey.SUBMITTER_ETIN, partner.submitter().etin())
                .line(
                        PartnerKey.SUBMITTER_CONTACT,
                        partner.submitter().contact().name())
                .line(PartnerKey.SUBMITTER_PHONE, partner.submitter().contact().phone())
                .line(
                        PartnerKey.SUBMITTER_EXTENSION,
                        partner.submitter().contact().extension())
                .line(PartnerKey.SUBMITTER_EMAIL, partner.submitter().contact().email())
                .comment("Whom the claims go to (loop 1000B).")
                .line(PartnerKey.RECEIVER_NAME, partner.claimReceiver().name())
                .line(PartnerKey.RECEIVER_ETIN, partner.claimReceiver().etin())
                .comment("test or production (ISA15); whether a TA1 is asked for, yes or no (ISA14).")
                .line(PartnerKey.USAGE, PartnerReader.word(partner.usage()))
                .line(PartnerKey.ACKNOWLEDGMENT_REQUESTED, partner.acknowledgmentRequested() ? "yes" : "no")
                .comment("Each delimiter as itself or by its number, such as U+001D.")
                .line(PartnerKey.ELEMENT_SEPARATOR, partner.delimiters().element())
                .line(PartnerKey.REPETITION_SEPARATOR, partner.delimiters().repetition())
                .line(PartnerKey.COMPONENT_SEPARATOR, partner.delimiters().component())
                .line(PartnerKey.SEGMENT_TERMINATOR, partner.delimiters().segment())
                .comment("What follows each segment: none, lf or crlf.")
                .line(PartnerKey.LINE_BREAKS, PartnerReader.word(partner.lineBreak()))
                .comment("How many claims a transaction set holds at most, 1 to 5000.")
                .line(
                        PartnerKey.CLAIMS_PER_TRANSACTION,
                        Integer.toString(partner.batching().claimsPerTransaction()))
                .comment("How many transaction sets a functional group holds at most.")
                .line(
                        PartnerKey.TRANSACTIONS_PER_GROUP,
                        Integer.toString(partner.batching().transactionsPerGroup()))
                .toString();
    }
}
