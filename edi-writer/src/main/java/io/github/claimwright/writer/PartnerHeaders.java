package io.github.claimwright.writer;

import io.github.claimwright.envelope.GroupHeader;
import io.github.claimwright.envelope.InterchangeHeader;
import io.github.claimwright.envelope.TransactionHeader;
import io.github.claimwright.x12.X12Text;
import java.io.IOException;
import java.time.LocalDateTime;

/** The headers of one interchange for a trading partner at one moment, with the next control numbers. */
final class PartnerHeaders {
    private final TradingPartner partner;
    private final ControlNumbers numbers;
    private final LocalDateTime now;

    PartnerHeaders(TradingPartner partner, ControlNumbers numbers, LocalDateTime now) {
        this.partner = partner;
        this.numbers = numbers;
        this.now = now;
    }

    InterchangeHeader interchange() throws IOException {
        return new InterchangeHeader(
                InterchangeHeader.NO_INFORMATION,
                InterchangeHeader.NO_INFORMATION,
                id(partner.sender()),
                id(partner.receiver()),
                X12Text.shortDate(now.toLocalDate()),
                time(),
                padded(numbers.interchange(), 9),
                partner.acknowledgmentRequested(),
                partner.usage().code());
    }

    private static InterchangeHeader.Id id(InterchangeParty party) {
        return new InterchangeHeader.Id(party.qualifier(), party.id());
    }

    GroupHeader group() throws IOException {
        return new GroupHeader(
                partner.sender().applicationCode(),
                partner.receiver().applicationCode(),
                date(),
                time(),
                padded(numbers.group(), 1));
    }

    TransactionHeader transaction() throws IOException {
        return new TransactionHeader(
                padded(numbers.transaction(), 4),
                TransactionHeader.ORIGINAL,
                padded(numbers.batch(), 1),
                date(),
                time(),
                TransactionHeader.CHARGEABLE,
                partner.submitter(),
                partner.claimReceiver());
    }

    private String date() {
        return X12Text.date(now.toLocalDate());
    }

    private String time() {
        return X12Text.time(now.toLocalTime());
    }

    private static String padded(int number, int width) {
        if (number < 1 || number > ControlNumbers.LARGEST) {
            throw new IllegalStateException("a control number must be 1 to 999999999, not " + number);
        }
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
