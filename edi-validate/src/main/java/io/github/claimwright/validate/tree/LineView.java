package io.github.claimwright.validate.tree;

import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Ndc;
import io.github.claimwright.model.NdcUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A service line (loop 2400) in billing words, read once for all rules. Every answer is "nothing" where the line does not say
 * it, or says it in a form that the syntax check has reported.
 */
public final class LineView {
    private static final int FIRST_MODIFIER = 3;
    private static final int LAST_MODIFIER = 6;

    private static final Recent<Optional<HcpcsCode>> CODES = new Recent<>(LineView::code);
    private static final Recent<Optional<Ndc>> NDCS = new Recent<>(LineView::ndc);
    private static final Recent<Optional<NdcUnit>> UNITS = new Recent<>(LineView::unit);
    private static final Recent<String> MODIFIERS = new Recent<>(text -> text);

    private final LoopNode loop;
    private final Optional<SegmentNode> service;
    private final Optional<HcpcsCode> code;
    private final List<String> modifiers;
    private final Optional<BigDecimal> units;
    private final Optional<SegmentNode> day;
    private final Optional<LocalDate> date;
    private final Optional<SegmentNode> drug;
    private final Optional<SegmentNode> quantity;
    private final Optional<Ndc> ndc;
    private final Optional<BigDecimal> ndcQuantity;
    private final Optional<NdcUnit> ndcUnit;

    private LineView(LoopNode loop) {
        this.loop = loop;
        service = loop.segment("SV1");
        code = service.isPresent() ? read(CODES, service.get(), 1, 2) : Optional.empty();
        modifiers = service.isPresent() ? modifiers(service.get()) : List.of();
        units = service.isPresent() && service.get().is(3, "UN") ? service.get().decimal(4) : Optional.empty();
        day = loop.segment("DTP", "472");
        date = day.isPresent() ? firstDay(day.get()) : Optional.empty();
        Optional<LoopNode> identification = loop.child("2410");
        drug = identification.isPresent() ? drug(identification.get()) : Optional.empty();
        quantity = identification.isPresent() ? identification.get().segment("CTP") : Optional.empty();
        ndc = drug.isPresent() ? read(NDCS, drug.get(), 3, 0) : Optional.empty();
        ndcQuantity = quantity.isPresent() ? positive(quantity.get()) : Optional.empty();
        ndcUnit = quantity.isPresent() ? read(UNITS, quantity.get(), 5, 1) : Optional.empty();
    }

    private static Optional<BigDecimal> positive(SegmentNode ctp) {
        Optional<BigDecimal> number = ctp.decimal(4);
        return number.isPresent() && number.get().signum() > 0 ? number : Optional.empty();
    }

    private static Optional<SegmentNode> drug(LoopNode identification) {
        Optional<SegmentNode> lin = identification.segment("LIN");
        return lin.isPresent() && lin.get().is(2, "N4") ? lin : Optional.empty();
    }

    private static Optional<HcpcsCode> code(String text) {
        return HcpcsCode.isWellFormed(text) ? Optional.of(new HcpcsCode(text)) : Optional.empty();
    }

    private static Optional<Ndc> ndc(String text) {
        return Ndc.isElevenDigits(text) ? Optional.of(new Ndc(text)) : Optional.empty();
    }

    private static Optional<NdcUnit> unit(String text) {
        return text.length() == 2 ? Optional.of(new NdcUnit(text)) : Optional.empty();
    }

    private static <T> T read(Recent<T> recent, SegmentNode segment, int element, int component) {
        return recent.of(segment.buffer(), segment.start(element, component), segment.end(element, component));
    }

    /** The service line that a loop 2400 is. */
    public static LineView of(LoopNode loop) {
        return loop.once(LineView.class, LineView::new);
    }

    private static List<String> modifiers(SegmentNode sv1) {
        if (sv1.components(1) < FIRST_MODIFIER) {
            return List.of();
        }
        List<String> modifiers = new ArrayList<>(4);
        for (int component = FIRST_MODIFIER; component <= LAST_MODIFIER; component++) {
            if (sv1.start(1, component) < sv1.end(1, component)) {
                modifiers.add(read(MODIFIERS, sv1, 1, component));
            }
        }
        return Collections.unmodifiableList(modifiers);
    }

    private static Optional<LocalDate> firstDay(SegmentNode dtp) {
        int from = dtp.start(3);
        return dtp.is(2, "RD8") ? X12Dates.read(dtp.buffer(), from, Math.min(from + 8, dtp.end(3))) : dtp.date(3);
    }

    /** A range that runs backwards has no last day: the syntax check says what is wrong with it. */
    private static Optional<LocalDate> lastDay(SegmentNode dtp) {
        int end = dtp.end(3);
        return dtp.is(2, "RD8")
                ? X12Dates.read(dtp.buffer(), Math.max(end - 8, dtp.start(3)), end)
                        .filter(last -> firstDay(dtp)
                                .filter(first -> !last.isBefore(first))
                                .isPresent())
                : dtp.date(3);
    }

    /** The loop 2400. */
    public LoopNode loop() {
        return loop;
    }

    /** The professional service (SV1). */
    public Optional<SegmentNode> service() {
        return service;
    }

    /** The HCPCS code (SV101-2). */
    public Optional<HcpcsCode> code() {
        return code;
    }

    /** The modifiers that were sent (SV101-3 to SV101-6). */
    public List<String> modifiers() {
        return modifiers;
    }

    /** Whether all of them are two capitals or digits: where one is not, it may have been meant as any. */
    public boolean areModifiersSound() {
        return modifiers.stream().allMatch(LineView::isSound);
    }

    private static boolean isSound(String modifier) {
        return modifier.length() == 2
                && modifier.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
    }

    /** The HCPCS units (SV104), where they are counted in units. */
    public Optional<BigDecimal> units() {
        return units;
    }

    /** The days of service (DTP*472). */
    public Optional<SegmentNode> day() {
        return day;
    }

    /** The last day of service (DTP*472); the first one where the line names a single day. */
    public Optional<LocalDate> lastDay() {
        return day.flatMap(LineView::lastDay);
    }

    /** The first day of service (DTP*472). */
    public Optional<LocalDate> date() {
        return date;
    }

    /** The drug identification (LIN of loop 2410) when it carries an NDC. */
    public Optional<SegmentNode> drug() {
        return drug;
    }

    /** The drug quantity (CTP of loop 2410). */
    public Optional<SegmentNode> quantity() {
        return quantity;
    }

    /** The NDC (LIN03). */
    public Optional<Ndc> ndc() {
        return ndc;
    }

    /** The NDC quantity (CTP04). */
    public Optional<BigDecimal> ndcQuantity() {
        return ndcQuantity;
    }

    /** What the NDC quantity counts (CTP05-1). */
    public Optional<NdcUnit> ndcUnit() {
        return ndcUnit;
    }
}
