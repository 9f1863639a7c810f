package io.github.claimwright.validate.read;

import io.github.claimwright.model.Address;
import io.github.claimwright.model.Contact;
import io.github.claimwright.model.ContactNumber;
import io.github.claimwright.model.DateSpan;
import io.github.claimwright.model.Money;
import io.github.claimwright.model.OrganizationName;
import io.github.claimwright.model.PartyName;
import io.github.claimwright.model.PersonName;
import io.github.claimwright.model.Reference;
import io.github.claimwright.model.RefusedValueException;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.X12Dates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Segments that several loops share, as values of the model. */
final class Texts {
    private static final int LAST_CONTACT_NUMBER = 7;

    private Texts() {}

    static SegmentNode required(LoopNode loop, String tag) {
        return loop.segment(tag).orElseThrow(() -> new RefusedValueException(loop.id() + " " + tag, "is missing"));
    }

    static LoopNode required(LoopNode loop, String subject, String id) {
        return loop.child(id).orElseThrow(() -> new RefusedValueException("loop " + id + " " + subject, "is missing"));
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

    static @Nullable BigDecimal optionalNumber(SegmentNode segment, int element, String subject) {
        return segment.has(element) ? number(segment, element, subject) : null;
    }

    static Money money(SegmentNode segment, int element, String subject) {
        return new Money(number(segment, element, subject));
    }

    static @Nullable Money optionalMoney(SegmentNode segment, int element, String subject) {
        return segment.has(element) ? money(segment, element, subject) : null;
    }

    static LocalDate date(SegmentNode segment, int element, String subject) {
        return segment.date(element).orElseThrow(() -> new RefusedValueException(subject, "must be a date CCYYMMDD"));
    }

    /** DTP02 and DTP03. */
    static DateSpan span(SegmentNode dtp) {
        if (!dtp.is(2, "RD8")) {
            return DateSpan.on(date(dtp, 3, "date"));
        }
        int from = dtp.start(3);
        int to = dtp.end(3);
        Optional<LocalDate> first = X12Dates.read(dtp.buffer(), from, Math.min(from + 8, to));
        Optional<LocalDate> last = X12Dates.read(dtp.buffer(), Math.min(from + 9, to), to);
        if (first.isEmpty() || last.isEmpty()) {
            throw new RefusedValueException("date", "must be two dates CCYYMMDD-CCYYMMDD");
        }
        return new DateSpan(first.get(), last.get(), true);
    }

    static PersonName person(SegmentNode nm1) {
        return new PersonName(nm1.text(3), optional(nm1, 4), optional(nm1, 5), optional(nm1, 7));
    }

    static PartyName name(SegmentNode nm1) {
        return nm1.is(2, PartyName.PERSON) ? person(nm1) : new OrganizationName(nm1.text(3));
    }

    /** N3 and N4; null without one of them, or when they are no address. */
    static @Nullable Address address(LoopNode loop) {
        return Tolerant.orNull(() -> requiredAddress(loop));
    }

    static Address requiredAddress(LoopNode loop) {
        SegmentNode n3 = required(loop, "N3");
        SegmentNode n4 = required(loop, "N4");
        return new Address(
                n3.text(1),
                optional(n3, 2),
                n4.text(1),
                optional(n4, 2),
                optional(n4, 3),
                optional(n4, 4),
                optional(n4, 7));
    }

    /** All contacts of a loop, their numbers in the order of the file. */
    static List<Contact> contacts(LoopNode loop) {
        return Tolerant.each(loop.segments("PER"), Texts::contact);
    }

    /** The first contact of a loop; null when there is none. */
    static @Nullable Contact firstContact(LoopNode loop) {
        List<Contact> contacts = contacts(loop);
        return contacts.isEmpty() ? null : contacts.get(0);
    }

    private static Contact contact(SegmentNode per) {
        List<ContactNumber> numbers = new ArrayList<>(3);
        for (int element = 3; element <= LAST_CONTACT_NUMBER; element += 2) {
            if (per.has(element)) {
                numbers.add(new ContactNumber(per.text(element), per.text(element + 1)));
            }
        }
        return new Contact(optional(per, 2), numbers);
    }

    static List<Reference> references(LoopNode loop) {
        return Tolerant.each(loop.segments("REF"), Texts::reference);
    }

    /** All references but those of some kinds, which have fields of their own. */
    static List<Reference> references(LoopNode loop, List<String> kinds) {
        return references(loop).stream()
                .filter(reference -> !kinds.contains(reference.kind()))
                .toList();
    }

    private static Reference reference(SegmentNode ref) {
        boolean ofPayer = ref.is(4, 1, Reference.PAYER_ID);
        return new Reference(ref.text(1), ref.text(2), ofPayer ? optional(ref, 4, 2) : null);
    }
}
