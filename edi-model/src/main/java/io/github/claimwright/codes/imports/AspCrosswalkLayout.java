package io.github.claimwright.codes.imports;

import io.github.claimwright.codes.CodeKind;
import io.github.claimwright.codes.EffectiveRange;
import io.github.claimwright.codes.store.CrosswalkRows;
import io.github.claimwright.model.Ndc;
import io.github.claimwright.model.Rational;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The quarterly NDC-HCPCS crosswalks of CMS. The column of the code is named after the year; the NDC column has had two
 * names; the crosswalk of drugs without a code (NOC) has no column of codes at all. The period stands above the table.
 */
final class AspCrosswalkLayout implements Layout {
    private static final Column CODE =
            Column.optional("HCPCS code", "(\\d{4})?code|hcpcs(code)?|hcpcslevel(ii|2)code.*");
    private static final Column LABELER = Column.optional("LABELER NAME", "labeler(name)?");
    private static final Column NDC = Column.required("NDC", "ndc2?|ndcoralternateid");
    private static final Column NAME = Column.optional("Drug Name", "drugname");
    private static final Column DOSAGE = Column.optional("HCPCS dosage", "hcpcs(code)?dosage|dosage");
    private static final Column SIZE = Column.required("PKG SIZE", "pkgsize");
    private static final Column QUANTITY = Column.required("PKG QTY", "pkgqty");
    private static final Column UNITS = Column.required("BILLUNITS", "billunits");
    private static final Column PACKAGE_UNITS = Column.required("BILLUNITSPKG", "billunitspkg");

    private static final Pattern FIVE_FOUR_TWO = Pattern.compile("\\d{5}-\\d{4}-\\d{2}|\\d{11}");
    private static final List<String> VARIANTS = List.of("NOC", "AWP", "OPPS", "PREP");

    private static boolean isUsual(String name) {
        return name.contains("crosswalk") && VARIANTS.stream().noneMatch(other -> variantIn(name, other));
    }

    private static boolean variantIn(String text, String variant) {
        return Pattern.compile("(?<![A-Z])" + variant + "(?![A-Z])")
                .matcher(text.toUpperCase(Locale.ROOT))
                .find();
    }

    @Override
    public Content read(Archive archive, Tally tally) throws IOException {
        PublishedFile file = archive.one(AspCrosswalkLayout::isUsual);
        CrosswalkRows rows = new CrosswalkRows();
        List<String> preamble = new Table(
                        file,
                        CodeKind.ASP_CROSSWALK,
                        List.of(CODE, LABELER, NDC, NAME, DOSAGE, SIZE, QUANTITY, UNITS, PACKAGE_UNITS),
                        tally)
                .read(row -> add(row, rows, tally));
        return new Content(file, variant(preamble, file), PublishedDates.period(preamble), List.of(), rows.tables());
    }

    /** The title above the table says which crosswalk it is; the file name does where a copy has lost its title. */
    private static String variant(List<String> preamble, PublishedFile file) {
        String title = preamble.stream()
                .filter(line -> line.toUpperCase(Locale.ROOT).contains("CROSSWALK FOR"))
                .findFirst()
                .orElse(file.fileName());
        return VARIANTS.stream()
                .filter(variant -> variantIn(title, variant))
                .findFirst()
                .orElse("");
    }

    private static void add(DataRow row, CrosswalkRows rows, Tally tally) {
        if (row.isNote()) {
            tally.ignore(row.number(), "a note, not a row of data");
            return;
        }
        String code = row.isEmpty(CODE) ? "" : row.hcpcs(CODE).value();
        CrosswalkRows.Facts facts = facts(row);
        String ndc = row.text(NDC);
        if (FIVE_FOUR_TWO.matcher(ndc).matches()) {
            rows.add(Ndc.parse(ndc), code, facts, isSuspect(row, tally), EffectiveRange.OPEN);
        } else if (ndc.isEmpty()) {
            throw row.refused(NDC, "");
        } else {
            isSuspect(row, tally);
            rows.addAlternate(ndc, code, facts);
        }
        tally.take();
    }

    private static CrosswalkRows.Facts facts(DataRow row) {
        return new CrosswalkRows.Facts(
                row.text(LABELER),
                row.text(NAME),
                row.text(DOSAGE),
                "",
                row.positive(SIZE).toString(),
                String.valueOf(row.whole(QUANTITY)),
                row.positive(UNITS).toString(),
                row.decimal(PACKAGE_UNITS).toPlainString(),
                "");
    }

    /** Totals are the product of items and their units, or that product rounded to whole units. */
    private static boolean isSuspect(DataRow row, Tally tally) {
        Rational exact = row.positive(UNITS).times(row.whole(QUANTITY));
        BigDecimal printed = row.decimal(PACKAGE_UNITS);
        Rational total = Rational.of(printed);
        boolean fits = total.equals(exact)
                || total.equals(Rational.of(new BigDecimal(exact.ceiling())))
                || total.equals(Rational.of(exact.rounded(0, RoundingMode.HALF_UP)));
        if (!fits) {
            tally.suspect(
                    row.number(),
                    "%s %s: %s x %s units are %s, but BILLUNITSPKG says %s"
                            .formatted(
                                    row.text(CODE),
                                    row.text(NDC),
                                    row.text(QUANTITY),
                                    row.text(UNITS),
                                    exact.toDecimal()
                                            .map(BigDecimal::toPlainString)
                                            .orElse(exact.toString()),
                                    printed.toPlainString()));
        }
        return !fits;
    }
}
