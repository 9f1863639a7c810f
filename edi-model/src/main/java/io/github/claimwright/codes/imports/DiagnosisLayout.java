package io.github.claimwright.codes.imports;

import io.github.claimwright.codes.CodeKind;
import io.github.claimwright.codes.EffectiveRange;
import io.github.claimwright.codes.store.DiagnosisRows;
import io.github.claimwright.model.DiagnosisCode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ICD-10-CM as lines of text: the order file, with categories and a flag for what is billable, or the codes file, with
 * billable codes alone. The name has the fiscal year, and the archive's name the month of an update.
 */
final class DiagnosisLayout implements Layout {
    /** Order number, code, flag, short description of 60 characters, long description. */
    private static final Pattern ORDER =
            Pattern.compile("\\d{5} (?<code>[A-Z]\\d[A-Z0-9]{1,5}) {1,6}(?<flag>[01]) (?<text>.*)");

    private static final Pattern CODES = Pattern.compile("(?<code>[A-Z]\\d[A-Z0-9]{1,5}) {1,6}(?<text>\\S.*)");
    private static final int LENGTH_OF_SHORT_DESCRIPTION = 60;

    private static final Pattern FISCAL_YEAR =
            Pattern.compile("(?i)icd10cm[-_](order|codes)[-_](?:\\w*?[-_])?(20\\d{2})");

    @Override
    public Content read(Archive archive, Tally tally) throws IOException {
        PublishedFile file =
                archive.one(name -> name.startsWith("icd10cm") && name.contains("order") && !name.contains("addenda"));
        DiagnosisRows rows = new DiagnosisRows();
        file.lines().forEach(row -> line(row, rows, tally));
        if (tally.taken() == 0) {
            throw new CodeFileException(
                    "%s is no %s file: no line is laid out as in icd10cm_order_2026.txt or icd10cm_codes_2026.txt; choose the kind that fits"
                            .formatted(file.name(), CodeKind.ICD10CM.id()));
        }
        return new Content(file, "", period(file.name()), List.of(), rows.tables());
    }

    private static void line(SheetRow row, DiagnosisRows rows, Tally tally) {
        String line = row.cell(0);
        if (line.isBlank()) {
            return;
        }
        tally.read();
        Matcher order = ORDER.matcher(line);
        Matcher codes = CODES.matcher(line);
        if (order.matches()) {
            rows.add(code(order), order.group("flag").equals("1"), description(order.group("text")));
            tally.take();
        } else if (codes.matches()) {
            rows.add(code(codes), true, Texts.clean(codes.group("text")));
            tally.take();
        } else {
            tally.problem(row.number(), "is not laid out as order number, code, flag and descriptions");
        }
    }

    private static DiagnosisCode code(Matcher line) {
        return new DiagnosisCode(line.group("code"));
    }

    /** The long description; the short one where a copy has lost it. */
    private static String description(String text) {
        return text.length() > LENGTH_OF_SHORT_DESCRIPTION
                ? Texts.clean(text.substring(LENGTH_OF_SHORT_DESCRIPTION))
                : Texts.clean(text);
    }

    private static Optional<EffectiveRange> period(String name) {
        Matcher year = FISCAL_YEAR.matcher(name);
        if (!year.find()) {
            return Optional.empty();
        }
        int fiscal = Integer.parseInt(year.group(2));
        boolean update = name.toLowerCase(Locale.ROOT).contains("apr");
        LocalDate from = update ? LocalDate.of(fiscal, Month.APRIL, 1) : LocalDate.of(fiscal - 1, Month.OCTOBER, 1);
        return Optional.of(PublishedDates.fiscalYear(from));
    }
}
