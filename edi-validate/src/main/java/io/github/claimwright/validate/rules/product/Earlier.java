package io.github.claimwright.validate.rules.product;

import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.validate.history.EarlierDelivery;
import io.github.claimwright.validate.history.PatientKey;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the patient of a line was delivered before it.
 *
 * @param line the line
 * @param deliveries the deliveries before its day, the oldest first
 */
record Earlier(CodedLine line, List<EarlierDelivery> deliveries) {

    /** Nothing when no history was given, or the patient is a dependent, whom the subscriber's member id does not tell. */
    static Optional<Earlier> of(CodedLine line, Breaches breaches) {
        return breaches.history()
                .flatMap(history ->
                        patient(line).map(patient -> new Earlier(line, history.before(patient, line.date()))));
    }

    private static Optional<PatientKey> patient(CodedLine line) {
        return Optional.ofNullable(line.line().loop().parent())
                .map(LoopNode::parent)
                .flatMap(level -> level.child("2010BA"))
                .flatMap(subscriber -> subscriber.segment("NM1"))
                .map(Earlier::key);
    }

    private static PatientKey key(SegmentNode name) {
        return PatientKey.ofMemberId(name.text(9));
    }

    /** The deliveries whose supply lasts beyond the day before the line's; where no days are known, for a month. */
    List<EarlierDelivery> stillInUse() {
        return deliveries.stream().filter(this::isInUse).toList();
    }

    private boolean isInUse(EarlierDelivery delivery) {
        return delivery.supplyEnds()
                .orElse(delivery.date().plusDays(CodedLine.MONTH_DAYS))
                .isAfter(line.date());
    }

    /** The codes of the deliveries that are still in use. */
    Set<HcpcsCode> codesInUse() {
        return stillInUse().stream().map(EarlierDelivery::code).collect(Collectors.toSet());
    }

    /** The last delivery of the line's own code. */
    Optional<EarlierDelivery> last() {
        return deliveries.stream()
                .filter(delivery -> delivery.code().equals(line.code()))
                .reduce((earlier, later) -> later);
    }

    /** The codes of all deliveries, however long ago. */
    Stream<HcpcsCode> codes() {
        return deliveries.stream().map(EarlierDelivery::code);
    }
}
