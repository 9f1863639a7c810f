package io.github.claimwright.validate.read;

import io.github.claimwright.model.Address;
import io.github.claimwright.model.Contact;
import io.github.claimwright.model.DateSpan;
import io.github.claimwright.model.PersonName;
import io.github.claimwright.model.RefusedValueException;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.X12Dates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Segments that several loops share, as values of the model. */
final class Texts {
    private Texts() {}

    static SegmentNode required(LoopNode loop, String tag) {
        return loop.segment(tag).orElseThrow(() -> new RefusedValueException(loop.id() + " " + tag, "is missing"));
    }

    static LoopNode required(LoopNode loop, String tag, String id) {
        return loop.child(id).orElseThrow(() -> new RefusedValueException("loop " + id + " " + tag, "is missing"));
    }

    static @Nullable String optional(SegmentNode segment, int element) {
        return segment.has(element) ? segment.text(element) : null;
    }

    static @Nullable String optional(SegmentNode segment, int element, int component) {
        String text = segment.text(element, component);
        return text.isEmpty() ? null : text;
    }

    static BigDecimal number(SegmentNode segment, int element, String subject) {
        return segment.decimal(element).orElseThrow(() -> new RefusedValueException(subject, "must be a number"));
    }

    static LocalDate date(SegmentNode segment, int element, String subject) {
        return segment.date(element).orElseThrow(() -> new RefusedValueException(subject, "must be a date CCYYMMDD"));
    }

    /** DTP02 and DTP03. */
    static DateSpan span(SegmentNode dtp) {
        if (!dtp.is(2, "RD8")) {
            return DateSpan.on(date(dtp, 3, "date of service"));
        }
        int from = dtp.start(3);
        int to = dtp.end(3);
        Optional<LocalDate> first = X12Dates.read(dtp.buffer(), from, Math.min(from + 8, to));
        Optional<LocalDate> last = X12Dates.read(dtp.buffer(), Math.min(from + 9, to), to);
        if (first.isEmpty() || last.isEmpty()) {
            throw new RefusedValueException("date of service", "must be two dates CCYYMMDD-CCYYMMDD");
        }
        return new DateSpan(first.get(), last.get());
    }

    static PersonName person(SegmentNode nm1) {
        return new PersonName(nm1.text(3), optional(nm1, 4), optional(nm1, 5), optional(nm1, 7));
    }

    static Optional<Address> address(LoopNode loop) {
        Optional<SegmentNode> n3 = loop.segment("N3");
        Optional<SegmentNode> n4 = loop.segment("N4");
        if (n3.isEmpty() || n4.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Address(
                n3.get().text(1),
                optional(n3.get(), 2),
                n4.get().text(1),
                n4.get().text(2),
                n4.get().text(3)));
    }

    static Address requiredAddress(LoopNode loop) {
        return address(loop).orElseThrow(() -> new RefusedValueException("address of loop " + loop.id(), "is missing"));
    }

    static Optional<Contact> contact(LoopNode loop) {
        return loop.segment("PER")
                .map(per ->
                        new Contact(optional(per, 2), numberOf(per, "TE"), numberOf(per, "EX"), numberOf(per, "EM")));
    }

    private static @Nullable String numberOf(SegmentNode per, String qualifier) {
        for (int element = 3; element <= 7; element += 2) {
            if (per.is(element, qualifier)) {
                return optional(per, element + 1);
            }
        }
        return null;
    }
}
