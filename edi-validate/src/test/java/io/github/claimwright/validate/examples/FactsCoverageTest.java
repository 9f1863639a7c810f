package io.github.claimwright.validate.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rules.RuleCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which rules see to the requirements that public sources name, row by row, and why some have none. */
class FactsCoverageTest {
    private static final Path TABLE = Path.of("src/test/resources/facts-coverage.tsv");
    private static final Path PAGE = Path.of("..", "docs", "coverage-of-facts.md");

    private static final String HEAD = """
            <!-- Made from edi-validate/src/test/resources/facts-coverage.tsv: mvn -pl edi-validate -am test -Dupdate -->

            # Which rules cover which facts

            Each row is a requirement that was found in public models of the guide, published edits, payers' pages or complaints of
            billers. Its name says where it is asked: an envelope (ENV), a loop or a segment; `dme`, `nebulizer` and `complaint` are rows of the
            collections of facts about medical equipment, the nebulizer policy and real rejections. %d requirements of %d are seen to by at least one of %d rules;
            the remark says why the others are not. `claimwright explain RULE` tells a rule's source and weight.

            | requirement | rules | remark |
            |---|---|---|
            """;

    private record Row(String fact, List<String> rules, String remark) {
        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(
                    cells[0],
                    Stream.of(cells[1].split(" ")).filter(id -> !id.isEmpty()).toList(),
                    cells[2]);
        }

        String cells() {
            String links = rules.stream()
                    .map(id -> "[%s](rules/%s.md)".formatted(id, id))
                    .collect(Collectors.joining(", "));
            return "| %s | %s | %s |\n".formatted(fact, links, remark);
        }
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("fact\t"))
                .map(Row::of)
                .toList();
    }

    @Test
    void everyRuleThatTheTableNamesExists() throws IOException {
        Set<String> known = RuleCatalog.ALL.stream().map(Rule::id).collect(Collectors.toSet());
        assertEquals(
                List.of(),
                rows().stream()
                        .flatMap(row -> row.rules().stream())
                        .filter(id -> !known.contains(id))
                        .toList());
    }

    @Test
    void aRequirementWithoutRuleHasAReason() throws IOException {
        assertEquals(
                List.of(),
                rows().stream()
                        .filter(row -> row.rules().isEmpty() && row.remark().isEmpty())
                        .toList());
    }

    @Test
    void everyRequirementStandsOnce() throws IOException {
        Set<String> seen = new HashSet<>();
        assertEquals(
                List.of(),
                rows().stream().map(Row::fact).filter(fact -> !seen.add(fact)).toList());
    }

    @Test
    void thePageShowsTheTable() throws IOException {
        String page = page();
        if (Examples.UPDATE) {
            Files.writeString(PAGE, page);
        }
        assertEquals(page, Files.readString(PAGE), "docs/coverage-of-facts.md is stale: make it anew with -Dupdate");
    }

    private static String page() throws IOException {
        List<Row> rows = rows();
        long covered = rows.stream().filter(row -> !row.rules().isEmpty()).count();
        long rules =
                rows.stream().flatMap(row -> row.rules().stream()).distinct().count();
        return HEAD.formatted(covered, rows.size(), rules)
                + rows.stream().map(Row::cells).collect(Collectors.joining());
    }
}
