package io.github.claimwright.codes.imports;

import io.github.claimwright.codes.CodeKind;
import io.github.claimwright.codes.EffectiveRange;
import io.github.claimwright.codes.store.DirectoryRows;
import io.github.claimwright.model.Ndc;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * The FDA's directory: a file of products and one of packages, together in an archive or each by itself. Their NDC have
 * ten digits, and the hyphens say where a zero is missing. The files have no date: that of the file is taken.
 */
final class DirectoryLayout implements Layout {
    private static final Column PRODUCT = Column.required("PRODUCTNDC", "productndc");
    private static final Column PACKAGE = Column.required("NDCPACKAGECODE", "ndcpackagecode");
    private static final Column DESCRIPTION = Column.required("PACKAGEDESCRIPTION", "packagedescription");
    private static final Column NAME = Column.required("PROPRIETARYNAME", "proprietaryname");
    private static final Column FORM = Column.required("DOSAGEFORMNAME", "dosageformname");
    private static final Column LABELER = Column.optional("LABELERNAME", "labelername");
    private static final Column SUBSTANCE = Column.optional("SUBSTANCENAME", "substancename");
    private static final Column STRENGTH = Column.optional("ACTIVE_NUMERATOR_STRENGTH", "activenumeratorstrength");
    private static final Column UNIT = Column.optional("ACTIVE_INGRED_UNIT", "activeingredunit");
    private static final Column BEGIN = Column.optional("STARTMARKETINGDATE", "startmarketingdate");
    private static final Column END = Column.optional("ENDMARKETINGDATE", "endmarketingdate");

    private static final List<Column> OF_PRODUCTS =
            List.of(PRODUCT, NAME, FORM, LABELER, SUBSTANCE, STRENGTH, UNIT, BEGIN, END);
    private static final List<Column> OF_PACKAGES = List.of(PACKAGE, DESCRIPTION, BEGIN, END);

    private static final Pattern PACKAGE_CODE = Pattern.compile("\\d{4}-\\d{4}-\\d{2}|\\d{5}-\\d{3,4}-\\d{1,2}");
    private static final Pattern PRODUCT_CODE = Pattern.compile("\\d{4}-\\d{4}|\\d{5}-\\d{3,4}");
    private static final Pattern TWELVE_DIGITS = Pattern.compile("\\d{6}-\\d{4}(-\\d{2})?");

    /** Any package stands for its product. */
    private static final String ANY_PACKAGE = "-00";

    @Override
    public Content read(Archive archive, Tally tally) throws IOException {
        DirectoryRows rows = new DirectoryRows();
        Optional<PublishedFile> products = archive.some(name -> name.startsWith("product"));
        Optional<PublishedFile> packages = archive.some(name -> name.startsWith("package"));
        if (products.isPresent() && packages.isPresent()) {
            products(products.get(), rows, tally);
            packages(packages.get(), rows, tally);
            return content(archive.file(), products.get().dated(), "", rows);
        }
        PublishedFile file = archive.one(name -> name.startsWith("product") || name.startsWith("package"));
        boolean ofPackages = hasPackages(file);
        if (ofPackages) {
            packages(file, rows, tally);
        } else {
            products(file, rows, tally);
        }
        return content(file, file.dated(), ofPackages ? "PACKAGES" : "PRODUCTS", rows);
    }

    private static Content content(PublishedFile file, LocalDate dated, String variant, DirectoryRows rows) {
        return new Content(
                file,
                variant,
                Optional.of(new EffectiveRange(dated, null)),
                List.of("the file has no release date: it counts as of %s, when it was last changed".formatted(dated)),
                rows.tables());
    }

    /** Whether the first row names the column of packages. */
    private static boolean hasPackages(PublishedFile file) throws IOException {
        boolean[] found = new boolean[1];
        file.cells().forEach(row -> found[0] |= row.number() == 1 && PACKAGE.in(row.cells()) >= 0);
        return found[0];
    }

    private static void products(PublishedFile file, DirectoryRows rows, Tally tally) throws IOException {
        read(
                file,
                OF_PRODUCTS,
                PRODUCT,
                PRODUCT_CODE,
                tally,
                (row, marketed) -> rows.addProduct(
                        Ndc.parse(row.text(PRODUCT) + (row.text(PRODUCT).length() == 10 ? "-0" : ANY_PACKAGE)),
                        row.text(NAME),
                        row.text(FORM),
                        row.text(LABELER),
                        strength(row),
                        marketed));
    }

    private static void packages(PublishedFile file, DirectoryRows rows, Tally tally) throws IOException {
        read(
                file,
                OF_PACKAGES,
                PACKAGE,
                PACKAGE_CODE,
                tally,
                (row, marketed) -> rows.addPackage(Ndc.parse(row.text(PACKAGE)), row.text(DESCRIPTION), marketed));
    }

    private static void read(
            PublishedFile file,
            List<Column> columns,
            Column code,
            Pattern form,
            Tally tally,
            BiConsumer<DataRow, EffectiveRange> reader)
            throws IOException {
        new Table(file, CodeKind.NDC, columns, tally).read(row -> {
            if (TWELVE_DIGITS.matcher(row.text(code)).matches()) {
                tally.ignore(row.number(), "an NDC of twelve digits (6-4-2), which claims cannot carry yet");
            } else if (form.matcher(row.text(code)).matches()) {
                reader.accept(row, marketed(row, tally));
                tally.take();
            } else {
                throw row.refused(code, "is not an NDC in the form 4-4-2, 5-3-2 or 5-4-1");
            }
        });
    }

    private static EffectiveRange marketed(DataRow row, Tally tally) {
        LocalDate begin = row.date(BEGIN);
        LocalDate end = row.date(END);
        if (begin != null && end != null && end.isBefore(begin)) {
            tally.suspect(
                    row.number(),
                    "marketed until %s, before it began on %s; taken without dates".formatted(end, begin));
            return EffectiveRange.OPEN;
        }
        return new EffectiveRange(begin, end);
    }

    private static String strength(DataRow row) {
        return (row.text(SUBSTANCE) + " " + row.text(STRENGTH) + " " + row.text(UNIT)).strip();
    }
}
