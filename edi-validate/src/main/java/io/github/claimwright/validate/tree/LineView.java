package io.github.claimwright.validate.tree;

import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Ndc;
import io.github.claimwright.model.NdcUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A service line (loop 2400) in billing words. Every answer is "nothing" where the line does not say it, or says it in a
 * form that the syntax check has reported.
 *
 * @param loop the loop 2400
 */
public record LineView(LoopNode loop) {
    private static final int FIRST_MODIFIER = 3;
    private static final int LAST_MODIFIER = 6;

    /** The professional service (SV1). */
    public Optional<SegmentNode> service() {
        return loop.segment("SV1");
    }

    /** The HCPCS code (SV101-2). */
    public Optional<HcpcsCode> code() {
        return service()
                .map(sv1 -> sv1.text(1, 2))
                .filter(HcpcsCode::isWellFormed)
                .map(HcpcsCode::new);
    }

    /** The modifiers that were sent (SV101-3 to SV101-6). */
    public List<String> modifiers() {
        List<String> modifiers = new ArrayList<>(4);
        service().ifPresent(sv1 -> {
            for (int component = FIRST_MODIFIER; component <= LAST_MODIFIER; component++) {
                if (sv1.start(1, component) < sv1.end(1, component)) {
                    modifiers.add(sv1.text(1, component));
                }
            }
        });
        return modifiers;
    }

    /** The HCPCS units (SV104), where they are counted in units. */
    public Optional<BigDecimal> units() {
        return service().filter(sv1 -> sv1.is(3, "UN")).flatMap(sv1 -> sv1.decimal(4));
    }

    /** The first day of service (DTP*472). */
    public Optional<LocalDate> date() {
        return loop.segment("DTP", "472").flatMap(LineView::firstDay);
    }

    private static Optional<LocalDate> firstDay(SegmentNode dtp) {
        int from = dtp.start(3);
        return dtp.is(2, "RD8") ? X12Dates.read(dtp.buffer(), from, Math.min(from + 8, dtp.end(3))) : dtp.date(3);
    }

    /** The drug identification (LIN of loop 2410) when it carries an NDC. */
    public Optional<SegmentNode> drug() {
        return loop.child("2410").flatMap(drug -> drug.segment("LIN")).filter(lin -> lin.is(2, "N4"));
    }

    /** The drug quantity (CTP of loop 2410). */
    public Optional<SegmentNode> quantity() {
        return loop.child("2410").flatMap(drug -> drug.segment("CTP"));
    }

    /** The NDC (LIN03). */
    public Optional<Ndc> ndc() {
        return drug().map(lin -> lin.text(3)).filter(LineView::isNdc).map(Ndc::new);
    }

    /** The NDC quantity (CTP04). */
    public Optional<BigDecimal> ndcQuantity() {
        return quantity().flatMap(ctp -> ctp.decimal(4)).filter(quantity -> quantity.signum() > 0);
    }

    /** What the NDC quantity counts (CTP05-1). */
    public Optional<NdcUnit> ndcUnit() {
        return quantity()
                .map(ctp -> ctp.text(5, 1))
                .filter(unit -> unit.length() == 2)
                .map(NdcUnit::new);
    }

    /** Whether a text is eleven digits. */
    public static boolean isNdc(String text) {
        return text.length() == 11 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
