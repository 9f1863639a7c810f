package io.github.claimwright.validate.read;

import static io.github.claimwright.validate.read.Texts.number;

import io.github.claimwright.model.Attachment;
import io.github.claimwright.model.EquipmentCertification;
import io.github.claimwright.model.EquipmentTerms;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.LineDetails;
import io.github.claimwright.model.LineDetailsBuilder;
import io.github.claimwright.model.LineIndicators;
import io.github.claimwright.model.Note;
import io.github.claimwright.model.PurchasedService;
import io.github.claimwright.model.TestResult;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What only some service lines say (loops 2400 to 2440). */
final class LineDetailsOfLoop {
    private static final String SERVICE = "472";
    private static final String LINE_CONTROL_NUMBER = "6R";

    /** PWK02 of the certificate of medical necessity, which no other attachment of a line has. */
    private static final Set<String> CERTIFICATE_TRANSMISSIONS = Set.of("AB", "AD", "AF", "AG", "NS");

    private LineDetailsOfLoop() {}

    static LineDetails details(LoopNode loop, SegmentNode sv1) {
        LineDetailsBuilder details = LineDetails.builder();
        lists(loop, details);
        details.indicators(new LineIndicators(sv1.is(9, "Y"), sv1.is(11, "Y"), sv1.is(12, "Y"), sv1.is(15, "0")))
                .equipment(Tolerant.ifThere(loop.segment("SV5"), LineDetailsOfLoop::equipment))
                .ambulance(Tolerant.ifThere(loop.segment("CR1"), SharedSegments::ambulance))
                .certifiedNeed(Tolerant.ifThere(loop.segment("CR3"), LineDetailsOfLoop::certifiedNeed))
                .ambulancePatients(quantity(loop, "PT"))
                .obstetricUnits(quantity(loop, "FL"))
                .contract(Tolerant.ifThere(loop.segment("CN1"), SharedSegments::contract))
                .salesTax(SharedSegments.amount(loop, "T", "sales tax"))
                .postage(SharedSegments.amount(loop, "F4", "postage"))
                .purchased(Tolerant.ifThere(loop.segment("PS1"), LineDetailsOfLoop::purchased))
                .repricing(Tolerant.ifThere(loop.segment("HCP"), RepricingOfSegment::repricing))
                .product(Tolerant.ifThere(
                        loop.child("2410")
                                .filter(product -> product.segment("LIN")
                                        .map(lin -> !lin.is(2, "N4"))
                                        .orElse(false)),
                        LineOfLoop::product))
                .parties(PartiesOfLoops.OF_LINE.parties(loop));
        return details.build();
    }

    private static void lists(LoopNode loop, LineDetailsBuilder details) {
        attachments(loop, details);
        Tolerant.each(loop.segments("CRC"), SharedSegments::certification).forEach(details::certification);
        Tolerant.each(without(loop, "DTP", SERVICE), SharedSegments::eventDate).forEach(details::date);
        Tolerant.each(loop.segments("MEA"), LineDetailsOfLoop::testResult).forEach(details::testResult);
        Texts.references(loop, List.of(LINE_CONTROL_NUMBER)).forEach(details::reference);
        SharedSegments.fixedFormat(loop).forEach(details::fixedFormatText);
        Tolerant.each(without(loop, "NTE", Note.ADDITIONAL), SharedSegments::note)
                .forEach(details::note);
        Tolerant.each(loop.children("2430"), AdjudicationOfLoop::adjudication).forEach(details::adjudication);
        Tolerant.each(loop.children("2440"), AdjudicationOfLoop::form).forEach(details::form);
    }

    /** The certificate of medical necessity has a place of its own in the guide. */
    private static void attachments(LoopNode loop, LineDetailsBuilder details) {
        for (SegmentNode pwk : loop.segments("PWK")) {
            if (isCertificate(pwk)) {
                details.certificateTransmission(
                        Tolerant.orNull(() -> SharedSegments.attachment(pwk).transmission()));
            } else {
                Tolerant.each(List.of(pwk), SharedSegments::attachment).forEach(details::attachment);
            }
        }
    }

    private static boolean isCertificate(SegmentNode pwk) {
        return pwk.is(1, Attachment.CERTIFICATION) && CERTIFICATE_TRANSMISSIONS.contains(pwk.text(2));
    }

    private static List<SegmentNode> without(LoopNode loop, String tag, String qualifier) {
        return loop.segments(tag).stream()
                .filter(segment -> !segment.is(1, qualifier))
                .toList();
    }

    private static EquipmentTerms equipment(SegmentNode sv5) {
        return new EquipmentTerms(
                new HcpcsCode(sv5.text(1, 2)),
                number(sv5, 3, "length of need"),
                Texts.money(sv5, 4, "rental price"),
                Texts.money(sv5, 5, "purchase price"),
                sv5.text(6));
    }

    private static EquipmentCertification certifiedNeed(SegmentNode cr3) {
        return new EquipmentCertification(cr3.text(1), number(cr3, 3, "equipment duration"));
    }

    private static @Nullable BigDecimal quantity(LoopNode loop, String qualifier) {
        return Tolerant.ifThere(loop.segment("QTY", qualifier), qty -> number(qty, 2, "quantity"));
    }

    private static TestResult testResult(SegmentNode mea) {
        return new TestResult(mea.text(1), mea.text(2), number(mea, 3, "test result"));
    }

    private static PurchasedService purchased(SegmentNode ps1) {
        return new PurchasedService(ps1.text(1), Texts.money(ps1, 2, "purchased service charge"));
    }
}
