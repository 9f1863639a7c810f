package io.github.claimwright.codes.imports;

import io.github.claimwright.codes.EffectiveRange;
import io.github.claimwright.codes.store.HcpcsRows;
import io.github.claimwright.codes.store.PackedTable;
import io.github.claimwright.model.HcpcsCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts together the codes of a HCPCS file, whose long descriptions run over several records. */
final class HcpcsCollector {
    private static final Pattern MODIFIER = Pattern.compile("[A-Z0-9]{2}");

    private final HcpcsRows rows = new HcpcsRows();
    private final Tally tally;
    private @Nullable CodeRecord open;
    private @Nullable LocalDate latestAction;

    HcpcsCollector(Tally tally) {
        this.tally = tally;
    }

    /**
     * One record of the file.
     *
     * @param row its number
     * @param code a code or a modifier
     * @param facts what it says
     * @param added when the code was added
     * @param action when it was last changed
     * @param ended its last day
     */
    record CodeRecord(
            int row,
            String code,
            HcpcsRows.Facts facts,
            @Nullable LocalDate added,
            @Nullable LocalDate action,
            @Nullable LocalDate ended) {

        CodeRecord continued(String more) {
            HcpcsRows.Facts longer = new HcpcsRows.Facts(
                    facts.name(),
                    (facts.description() + " " + more).strip(),
                    facts.coverage(),
                    facts.betos(),
                    facts.pricing());
            return new CodeRecord(row, code, longer, added, action, ended);
        }
    }

    /** The first record of a code. */
    void begin(CodeRecord first) {
        finish();
        if (!HcpcsCode.isWellFormed(first.code) && !MODIFIER.matcher(first.code).matches()) {
            throw new FieldProblem("HCPC", "'" + first.code + "' is neither a HCPCS code nor a modifier");
        }
        open = first;
    }

    /** More of the long description. */
    void goOn(String code, String description) {
        if (open == null || !open.code.equals(code)) {
            throw new FieldProblem("RECID", "continues the code " + code + ", which has no first record");
        }
        open = open.continued(description);
        tally.take();
    }

    private void finish() {
        if (open == null) {
            return;
        }
        if (open.action != null && (latestAction == null || open.action.isAfter(latestAction))) {
            latestAction = open.action;
        }
        rows.add(open.code, open.facts, effective(open));
        tally.take();
        open = null;
    }

    private EffectiveRange effective(CodeRecord code) {
        if (code.added != null && code.ended != null && code.ended.isBefore(code.added)) {
            tally.suspect(
                    code.row,
                    "%s ends on %s, before it was added on %s: its end is taken, its beginning is not"
                            .formatted(code.code, code.ended, code.added));
            return new EffectiveRange(null, code.ended);
        }
        return new EffectiveRange(code.added, code.ended);
    }

    Map<String, PackedTable> tables() {
        finish();
        return rows.tables();
    }

    /** The latest change of any code, once all records are read. */
    Optional<LocalDate> latestAction() {
        finish();
        return Optional.ofNullable(latestAction);
    }
}
