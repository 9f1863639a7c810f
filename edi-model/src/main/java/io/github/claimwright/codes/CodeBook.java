package io.github.claimwright.codes;

import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Modifier;
import io.github.claimwright.model.Ndc;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is known of codes and drug products, looked up by date of service. An empty answer means "not known
 * here", never "invalid".
 *
 * <p>Immutable and thread-safe; every lookup is a hash access.
 */
public final class CodeBook {
    private final DatedTable<HcpcsCode, HcpcsEntry> hcpcs;
    private final DatedTable<Ndc, DrugProduct> productsByNdc;
    private final DatedTable<HcpcsCode, DrugProduct> productsByCode;
    private final DatedTable<Modifier, ModifierEntry> modifiers;

    private CodeBook(SourceTable sources) {
        List<DrugProduct> products = ProductTable.embedded(sources);
        this.hcpcs = HcpcsTable.embedded(sources);
        this.productsByNdc = new DatedTable<>(products, DrugProduct::ndc);
        this.productsByCode = new DatedTable<>(products, DrugProduct::hcpcs);
        this.modifiers = ModifierTable.embedded(sources);
    }

    /** The tables shipped with the library: inhalation drugs, nebulizers, their accessories and fees. */
    public static CodeBook embedded() {
        return Embedded.INSTANCE;
    }

    /** What is known of a HCPCS code on a date of service. */
    public Optional<HcpcsEntry> hcpcs(HcpcsCode code, LocalDate on) {
        return hcpcs.one(code, on);
    }

    /** The product under each HCPCS code that an NDC is billed with. */
    public List<DrugProduct> products(Ndc ndc, LocalDate on) {
        return productsByNdc.on(ndc, on);
    }

    /** The product of an NDC under one HCPCS code; empty when the two are not known to belong together. */
    public Optional<DrugProduct> product(Ndc ndc, HcpcsCode code, LocalDate on) {
        return products(ndc, on).stream()
                .filter(product -> product.hcpcs().equals(code))
                .findFirst();
    }

    /** All known products of a HCPCS code. */
    public List<DrugProduct> productsOf(HcpcsCode code, LocalDate on) {
        return productsByCode.on(code, on);
    }

    /** What is known of a modifier on a date of service. */
    public Optional<ModifierEntry> modifier(Modifier modifier, LocalDate on) {
        return modifiers.one(modifier, on);
    }

    /** Whether an NDC is known on any date. */
    public boolean knowsNdc(Ndc ndc) {
        return !productsByNdc.always(ndc).isEmpty();
    }

    /** Loaded once, when it is first asked for. */
    private static final class Embedded {
        static final CodeBook INSTANCE = new CodeBook(SourceTable.embedded());
    }
}
