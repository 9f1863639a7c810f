package io.github.claimwright.codes;

import io.github.claimwright.model.HcpcsCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The generated parts of {@code docs/codes.md}, each between a pair of comments that name it. */
final class CodesDocument {
    private static final Pattern PART =
            Pattern.compile("(<!-- begin (\\S+) -->\n).*?(<!-- end \\2 -->)", Pattern.DOTALL);

    private final CodeTables tables;
    private final Map<String, Supplier<String>> parts = new LinkedHashMap<>();

    CodesDocument(CodeTables tables) {
        this.tables = tables;
        parts.put("status", this::status);
        parts.put("hcpcs", this::hcpcs);
        parts.put("limits", this::limits);
        parts.put("diagnoses", this::diagnoses);
        parts.put("products", this::products);
        parts.put("counting", this::counting);
        parts.put("modifiers", this::modifiers);
        parts.put("pairings", this::pairings);
        parts.put("unlisted", this::unlisted);
        parts.put("places", this::places);
        parts.put("policies", this::policies);
        parts.put("sources", this::sources);
    }

    /** The document with all its parts renewed. */
    String renewed(String document) {
        return PART.matcher(document)
                .replaceAll(part -> Matcher.quoteReplacement(part.group(1)
                        + Objects.requireNonNull(parts.get(part.group(2)), part.group(2))
                                .get()
                        + part.group(3)));
    }

    /** The names of the parts that a document lacks. */
    List<String> missing(String document) {
        return parts.keySet().stream()
                .filter(name -> !document.contains("<!-- begin " + name + " -->"))
                .toList();
    }

    private String status() {
        return table(
                "table | rows | resting on",
                tables.status(),
                status -> row(
                        status.name(),
                        status.rows(),
                        status.releases().stream()
                                .map(release -> "%s, %s (%d)"
                                        .formatted(
                                                release.document().key(),
                                                release.document().release(),
                                                release.rows()))
                                .collect(Collectors.joining("; "))));
    }

    private String hcpcs() {
        return table(
                "code | name | one unit | form | K modifiers | standing | dates | sources, confidence | note",
                tables.hcpcs().all(),
                entry -> row(
                        entry.code(),
                        entry.name(),
                        Objects.toString(entry.unit(), "as the claim says"),
                        entry.form(),
                        entry.kPolicy(),
                        entry.standing() + (entry.cappedRental() ? ", capped rental" : ""),
                        entry.effective(),
                        sources(entry),
                        entry.note()));
    }

    private String limits() {
        return table(
                "code | maximum | beside | shared | unlikely above (MUE) | sources, confidence | note",
                tables.maxima().all(),
                maximum -> row(
                        maximum.code(),
                        maximum.units() + " in " + maximum.period(),
                        joined(maximum.companions()),
                        maximum.pool(),
                        edit(maximum.code()),
                        sources(maximum),
                        maximum.note()));
    }

    private String edit(HcpcsCode code) {
        return tables.mues().always(code).stream()
                .map(edit -> "%d (MAI %d) %s".formatted(edit.value(), edit.mai(), edit.effective()))
                .collect(Collectors.joining("; "));
    }

    private String diagnoses() {
        return table(
                "code | group | codes in the group | dates | sources, confidence | note",
                tables.diagnosisSupport().all(),
                support -> row(
                        support.code(),
                        support.group(),
                        tables.diagnosisGroups().always(support.group()).stream()
                                .map(group -> String.valueOf(group.codes().size()))
                                .collect(Collectors.joining(", ")),
                        support.effective(),
                        sources(support),
                        support.note()));
    }

    private String products() {
        Map<List<Object>, List<DrugProduct>> alike = tables.productsByNdc().all().stream()
                .collect(Collectors.groupingBy(CodesDocument::kind, LinkedHashMap::new, Collectors.toList()));
        return table(
                "code | strength | counted in | container | units per NDC unit | units per container | NDC | known by | sources, confidence",
                alike.values(),
                same -> row(
                        same.get(0).hcpcs(),
                        same.get(0).strength(),
                        same.get(0).unit(),
                        same.get(0).containerSize() + " " + same.get(0).container(),
                        factors(same.get(0)),
                        same.get(0).unitsPerContainer(),
                        same.size(),
                        same.get(0).label().basis(),
                        sources(same.get(0))));
    }

    private static List<Object> kind(DrugProduct product) {
        return List.of(
                product.hcpcs(),
                product.strength(),
                product.containerSize(),
                product.label().basis(),
                product.source());
    }

    private static String factors(DrugProduct product) {
        return product.readings().stream()
                .map(reading -> reading.unitsPerNdcUnit().toString())
                .collect(Collectors.joining(" or "));
    }

    private String counting() {
        return table(
                "code | counts | single dose up to | salt per base | sources, confidence",
                tables.countings().all(),
                counting -> row(
                        counting.code(),
                        counting.byContainer() ? "containers" : "amount",
                        Objects.toString(counting.singleDoseUpTo(), ""),
                        Objects.toString(counting.saltPerBase(), ""),
                        sources(counting)));
    }

    private String modifiers() {
        return table(
                "modifier | meaning | group | position | never beside | perhaps not beside | on nebulizer lines | dates | sources, confidence",
                tables.modifiers().all(),
                modifier -> row(
                        modifier.modifier(),
                        modifier.meaning(),
                        modifier.group(),
                        modifier.position(),
                        joined(modifier.excludes()),
                        joined(modifier.perhapsExcludes()),
                        modifier.nebulizerUse(),
                        modifier.effective(),
                        sources(modifier)));
    }

    private String pairings() {
        return table(
                "relation | when | codes | meaning | sources, confidence",
                tables.pairings().all(),
                pairing -> row(
                        pairing.relation(),
                        joined(pairing.when()),
                        joined(pairing.codes()),
                        pairing.meaning(),
                        sources(pairing)));
    }

    private String unlisted() {
        return table(
                "code | what it is for | dates | sources, confidence",
                tables.unlisted().all(),
                code -> row(code.code(), code.name(), code.effective(), sources(code)));
    }

    private String places() {
        return table(
                "place | name | use | sources, confidence",
                tables.places().all(),
                place -> row(place.code(), place.name(), place.use(), sources(place)));
    }

    private String policies() {
        return table(
                "policy | number | dates | meaning | sources, confidence",
                tables.policies().all(),
                policy -> row(
                        policy.policy(),
                        Objects.toString(policy.value(), ""),
                        policy.effective(),
                        policy.meaning(),
                        sources(policy)));
    }

    private String sources() {
        return table(
                "key | document | release | speaks of",
                SourceTable.embedded().all(),
                document -> row(document.key(), document.title(), document.release(), document.period()));
    }

    private static String sources(Fact fact) {
        return fact.source().documents().stream().map(Document::key).collect(Collectors.joining(" ")) + ", "
                + fact.source().confidence();
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private static String row(Object... fields) {
        return Stream.of(fields).map(Object::toString).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static <V> String table(String header, Collection<V> values, Function<V, String> row) {
        String rule =
                Stream.of(header.split("\\|", -1)).map(column -> "---").collect(Collectors.joining("|", "|", "|"));
        return values.stream().map(row).collect(Collectors.joining("\n", "| " + header + " |\n" + rule + "\n", "\n"));
    }
}
