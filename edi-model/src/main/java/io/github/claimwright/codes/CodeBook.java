package io.github.claimwright.codes;

import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Modifier;
import io.github.claimwright.model.Ndc;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that is known of codes and drug products, looked up by date of service. An empty answer means "not known
 * here", never "invalid".
 *
 * <p>Immutable and thread-safe; every lookup is a hash access.
 */
public final class CodeBook {
    private final CodeTables tables;
    private final NdcDirectory directory;

    private CodeBook(CodeTables tables) {
        this.tables = tables;
        this.directory =
                new NdcDirectory(products().stream().map(DrugProduct::ndc).toList());
    }

    /** The tables shipped with the library: inhalation drugs, nebulizers, their accessories and fees. */
    public static CodeBook embedded() {
        return Embedded.INSTANCE;
    }

    /** What is known of a HCPCS code on a date of service. */
    public Optional<HcpcsEntry> hcpcs(HcpcsCode code, LocalDate on) {
        return tables.hcpcs().one(code, on);
    }

    /** Every HCPCS code that is known on some date. */
    public List<HcpcsEntry> hcpcs() {
        return tables.hcpcs().all();
    }

    /** Every drug product that is known on some date. */
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
        return tables.productsByNdc().on(ndc, on);
    }

    /** The product of an NDC under one HCPCS code; empty when the two are not known to belong together. */
    public Optional<DrugProduct> product(Ndc ndc, HcpcsCode code, LocalDate on) {
        return tables.productsByNdc().one(ndc, on, product -> product.hcpcs().equals(code));
    }

    /** All known products of a HCPCS code. */
    public List<DrugProduct> productsOf(HcpcsCode code, LocalDate on) {
        return tables.productsByCode().on(code, on);
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

    /** The medically unlikely edit of a code; empty when none is published. */
    public Optional<Mue> mue(HcpcsCode code, LocalDate on) {
        return tables.mues().one(code, on);
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

    /** What is loaded, from which releases. */
    public List<TableStatus> status() {
        return tables.status();
    }

    /** The tables, for documentation and tests. */
    CodeTables tables() {
        return tables;
    }

    /** Loaded once, when it is first asked for. */
    private static final class Embedded {
        static final CodeBook INSTANCE = new CodeBook(CodeTables.embedded());
    }
}
