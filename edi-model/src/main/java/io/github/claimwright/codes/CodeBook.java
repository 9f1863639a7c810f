package io.github.claimwright.codes;

import io.github.claimwright.model.DiagnosisCode;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Modifier;
import io.github.claimwright.model.Ndc;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that is known of codes and drug products, looked up by date of service. An empty answer means "not known
 * here", never "invalid".
 *
 * <p>Two things answer: the embedded tables and, after {@link #with}, imported releases. What the tables know of a code's
 * meaning and of a product's exact factor wins, because it was worked out by hand; imported products add to it. Existence
 * of codes, unlikely edits and payment limits come from the imported release for the date, and from the tables where none
 * is imported.
 *
 * <p>Immutable and thread-safe.
 */
public final class CodeBook {
    private final CodeTables tables;
    private final PublishedCodes published;
    private final ImportedProducts imported;
    private final NdcDirectory directory;

    private CodeBook(CodeTables tables, PublishedCodes published) {
        this.tables = tables;
        this.published = published;
        this.imported = new ImportedProducts(tables, published);
        this.directory = NdcDirectory.of(products(), published.ndcs());
    }

    /** The tables shipped with the library: inhalation drugs, nebulizers, their accessories and fees. */
    public static CodeBook embedded() {
        return Embedded.INSTANCE;
    }

    /** The same with imported code files beside the embedded tables. */
    public CodeBook with(PublishedCodes files) {
        return new CodeBook(tables, files);
    }

    /** What the imported files say by themselves. */
    public PublishedCodes published() {
        return published;
    }

    /** What is known of a HCPCS code on a date of service. */
    public Optional<HcpcsEntry> hcpcs(HcpcsCode code, LocalDate on) {
        return tables.hcpcs().one(code, on);
    }

    /** Every HCPCS code that is known on some date. */
    public List<HcpcsEntry> hcpcs() {
        return tables.hcpcs().all();
    }

    /** Every drug product of the embedded tables. */
    public List<DrugProduct> products() {
        return tables.productsByNdc().all();
    }

    /** The codes of one drug in all its forms: unit dose, concentrate, compounded, combined; the given one included. */
    public List<HcpcsEntry> family(HcpcsCode code, LocalDate on) {
        List<String> drugs = hcpcs(code, on).map(HcpcsEntry::drugs).orElse(List.of());
        return tables.hcpcs().all().stream()
                .filter(entry -> entry.effective().includes(on))
                .filter(entry -> entry.drugs().stream().anyMatch(drugs::contains))
                .toList();
    }

    /** The product under each HCPCS code that an NDC is billed with. */
    public List<DrugProduct> products(Ndc ndc, LocalDate on) {
        return both(tables.productsByNdc().on(ndc, on), imported.of(ndc, on));
    }

    /** The product of an NDC under one HCPCS code; empty when the two are not known to belong together. */
    public Optional<DrugProduct> product(Ndc ndc, HcpcsCode code, LocalDate on) {
        return products(ndc, on).stream()
                .filter(product -> product.hcpcs().equals(code))
                .findFirst();
    }

    /** All known products of a HCPCS code. */
    public List<DrugProduct> productsOf(HcpcsCode code, LocalDate on) {
        return both(tables.productsByCode().on(code, on), imported.of(code, on));
    }

    private static List<DrugProduct> both(List<DrugProduct> embedded, List<DrugProduct> imported) {
        return imported.isEmpty()
                ? embedded
                : Stream.concat(embedded.stream(), imported.stream()).toList();
    }

    /** All known products of the drug that a product holds, in whatever strength, form and package, but itself. */
    public List<DrugProduct> relatives(DrugProduct product, LocalDate on) {
        return family(product.hcpcs(), on).stream()
                .flatMap(entry -> productsOf(entry.code(), on).stream())
                .filter(other -> !other.equals(product))
                .toList();
    }

    /** Whether an NDC is known on any date. */
    public boolean knowsNdc(Ndc ndc) {
        return ndcStanding(ndc) == NdcStanding.LISTED;
    }

    /** How an NDC stands to the loaded directories. */
    public NdcStanding ndcStanding(Ndc ndc) {
        return directory.standing(ndc);
    }

    /** The listed packages of the same labeler and product as an NDC. */
    public List<Ndc> packagesOf(Ndc ndc) {
        return directory.packagesOf(ndc);
    }

    /** What a written NDC can stand for: ten to twelve digits, with or without hyphens. */
    public NdcReading readNdc(String text) {
        return directory.read(text);
    }

    /** What is known of a modifier on a date of service. */
    public Optional<ModifierEntry> modifier(Modifier modifier, LocalDate on) {
        return tables.modifiers().one(modifier, on);
    }

    /** The medically unlikely edit of a code, in the newest table that is not later than the date; empty when none is published. */
    public Optional<Mue> mue(HcpcsCode code, LocalDate on) {
        return published.mueRelease(on).filter(this::isNotOlderThanTables).isPresent()
                ? published.mue(code, on)
                : tables.mues().one(code, on).or(() -> published.mue(code, on));
    }

    private boolean isNotOlderThanTables(ImportedRelease release) {
        LocalDate since = tables.mues().all().get(0).effective().from();
        LocalDate from = release.period().from();
        return since != null && from != null && !from.isBefore(since);
    }

    /** Whether a HCPCS code exists on a date of service: by the imported HCPCS files, else by the embedded tables. */
    public Listing hcpcsListing(HcpcsCode code, LocalDate on) {
        Listing listing = published.hcpcsListing(code, on);
        return listing == Listing.NOT_KNOWN && tables.hcpcs().one(code, on).isPresent() ? Listing.LISTED : listing;
    }

    /** Whether a claim may carry a diagnosis code on a date of service, by the imported ICD-10-CM files. */
    public Listing diagnosisListing(DiagnosisCode code, LocalDate on) {
        return published.diagnosisListing(code, on);
    }

    /** What Medicare Part B pays at most for a unit in the quarter of a date, by the imported payment limits. */
    public Optional<PaymentLimit> paymentLimit(HcpcsCode code, LocalDate on) {
        return published.paymentLimit(code, on);
    }

    /**
     * The most units of a code that Medicare covers in a period.
     *
     * @param supplied the other codes supplied in that period, which can lower the maximum
     */
    public Optional<UseMaximum> maximum(HcpcsCode code, Set<HcpcsCode> supplied, LocalDate on) {
        return tables.maxima()
                .one(code, on, maximum -> !maximum.companions().isEmpty() && maximum.holdsBeside(supplied))
                .or(() -> tables.maxima()
                        .one(code, on, maximum -> maximum.companions().isEmpty()));
    }

    /** Which diagnosis groups support a code; one diagnosis of one of them is enough. */
    public List<DiagnosisSupport> diagnosisSupport(HcpcsCode code, LocalDate on) {
        return tables.diagnosisSupport().on(code, on);
    }

    /** A numbered diagnosis group of policy article A52466. */
    public Optional<DiagnosisGroup> diagnosisGroup(int number, LocalDate on) {
        return tables.diagnosisGroups().one(number, on);
    }

    /** What a code means for other codes. */
    public List<Pairing> pairings(HcpcsCode code, LocalDate on) {
        return tables.pairings().on(code, on);
    }

    /** What any code means for others, on whatever date. */
    public List<Pairing> pairings() {
        return tables.pairings().all();
    }

    /** Whether a code stands for what has no code of its own, so that a line has to describe what was supplied. */
    public boolean isUnlisted(HcpcsCode code, LocalDate on) {
        return tables.unlisted().one(code, on).isPresent();
    }

    /** How the DME MACs see a place of service, such as {@code 12}. */
    public Optional<PlaceOfService> place(String code, LocalDate on) {
        return tables.places().one(code, on);
    }

    /** A rule of payment, when it holds on a date of service. */
    public Optional<DatedPolicy> policy(Policy policy, LocalDate on) {
        return tables.policies().one(policy, on);
    }

    /** A rule of payment on whatever date: one row for each time it changed. */
    public List<DatedPolicy> policies(Policy policy) {
        return tables.policies().always(policy);
    }

    /** What is embedded, from which releases; {@link #published} says what is imported. */
    public List<TableStatus> status() {
        return tables.status();
    }

    /** The tables, for documentation and tests. */
    CodeTables tables() {
        return tables;
    }

    /** Loaded once, when it is first asked for. */
    private static final class Embedded {
        static final CodeBook INSTANCE = new CodeBook(CodeTables.embedded(), NothingPublished.INSTANCE);
    }
}
