package io.github.claimwright.validate.audit;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.DatedPolicy;
import io.github.claimwright.codes.DiagnosisSupport;
import io.github.claimwright.codes.HcpcsEntry;
import io.github.claimwright.codes.Policy;
import io.github.claimwright.codes.Source;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What to look for in the records of a line: order, proof of delivery, refill contact, diagnosis, modifiers. */
public final class Checklist {
    private static final Set<HcpcsEntry.Kind> REFILLED = EnumSet.of(HcpcsEntry.Kind.DRUG, HcpcsEntry.Kind.SUPPLY);
    private static final String ORDER = "Local Coverage Determination L33370; CGS, nebulizer orders,"
            + " https://cgsmedicare.com/jc/education/ordering/neb.html (high confidence)";
    private static final String DELIVERY =
            "Medicare Program Integrity Manual, chapter 5, as medtrade.com quotes it (medium confidence)";
    private static final String CLAIM = "the claim";

    private final CodeBook codes;

    /** A checklist by the dated codes given. */
    public Checklist(CodeBook codes) {
        this.codes = codes;
    }

    /** The items of a line, by its date of service. */
    public List<AuditItem> of(AuditLine line) {
        List<AuditItem> items = new ArrayList<>();
        items.add(order(line));
        items.add(delivery(line));
        refill(line).ifPresent(items::add);
        items.add(diagnosis(line));
        items.addAll(modifiers(line));
        return items;
    }

    private static AuditItem order(AuditLine line) {
        String orderer = line.orderer().isEmpty()
                ? "the practitioner; the claim names none for this line"
                : "practitioner with NPI " + line.orderer();
        return new AuditItem(
                "order",
                ("standard written order in hand before the claim was sent: patient, order date, item %s, quantity, %s,"
                                + " and signature")
                        .formatted(line.code(), orderer),
                ORDER);
    }

    private static AuditItem delivery(AuditLine line) {
        String what = line.ndc().isEmpty() ? "" : ", " + line.quantity() + " of NDC " + line.ndc();
        return new AuditItem(
                "proof of delivery",
                "delivery of %s (%s units%s) to this patient, delivered or shipped on the date of service %s"
                        .formatted(line.code(), line.units(), what, line.dates()),
                DELIVERY);
    }

    /** Only what is delivered again and again, and only where the date is known: the days have changed over time. */
    private Optional<AuditItem> refill(AuditLine line) {
        LocalDate date = line.date();
        if (date == null || kind(line, date).filter(REFILLED::contains).isEmpty()) {
            return Optional.empty();
        }
        Optional<DatedPolicy> contact = codes.policy(Policy.REFILL_CONTACT_DAYS, date);
        Optional<DatedPolicy> delivery = codes.policy(Policy.REFILL_DELIVERY_DAYS, date);
        return contact.map(rule -> new AuditItem(
                "refill contact",
                "if it is a refill, the patient's affirmative answer is recorded: %s%s"
                        .formatted(
                                words(rule),
                                delivery.map(days -> "; " + words(days)).orElse("")),
                source(rule.source())));
    }

    /** The days in place of the words that stand for them in the table, without the remark on its sources. */
    private static String words(DatedPolicy policy) {
        String rule = policy.meaning().split(";", 2)[0];
        return rule.replace("so many", String.valueOf(policy.value()));
    }

    private Optional<HcpcsEntry.Kind> kind(AuditLine line, LocalDate date) {
        return HcpcsCode.isWellFormed(line.code())
                ? codes.hcpcs(new HcpcsCode(line.code()), date).map(HcpcsEntry::kind)
                : Optional.empty();
    }

    private AuditItem diagnosis(AuditLine line) {
        String pointed = line.diagnoses().isEmpty() ? "none" : String.join(", ", line.diagnoses());
        List<DiagnosisSupport> support = support(line);
        String groups = support.isEmpty()
                ? ""
                : "; for %s Medicare covers the codes of group %s of A52466"
                        .formatted(
                                line.code(),
                                support.stream()
                                        .map(pair -> Integer.toString(pair.group()))
                                        .distinct()
                                        .collect(Collectors.joining(" or ")));
        return new AuditItem(
                "diagnosis",
                "the medical record supports what the line points to: %s%s".formatted(pointed, groups),
                support.isEmpty() ? CLAIM : source(support.get(0).source()));
    }

    private List<DiagnosisSupport> support(AuditLine line) {
        LocalDate date = line.date();
        return date != null && HcpcsCode.isWellFormed(line.code())
                ? codes.diagnosisSupport(new HcpcsCode(line.code()), date)
                : List.of();
    }

    private List<AuditItem> modifiers(AuditLine line) {
        return line.modifiers().isEmpty()
                ? List.of(new AuditItem("modifiers", "the record calls for none; the line has none", CLAIM))
                : line.modifiers().stream()
                        .map(modifier -> modifier(modifier, line))
                        .toList();
    }

    private AuditItem modifier(String text, AuditLine line) {
        LocalDate date = line.date();
        return Optional.of(text)
                .filter(value -> date != null && value.matches("[A-Z0-9]{2}"))
                .flatMap(value -> codes.modifier(new Modifier(value), date == null ? LocalDate.MIN : date))
                .map(entry -> new AuditItem(
                        "modifier " + text,
                        "the record shows that it is true: " + entry.meaning()
                                + (entry.nebulizerUse().isEmpty() ? "" : " (" + entry.nebulizerUse() + ")"),
                        source(entry.source())))
                .orElse(new AuditItem(
                        "modifier " + text,
                        "the record shows that it is true; its meaning is not in the tables",
                        CLAIM));
    }

    private static String source(Source source) {
        return "%s (%s confidence)"
                .formatted(source.text(), source.confidence().name().toLowerCase(Locale.ROOT));
    }
}
