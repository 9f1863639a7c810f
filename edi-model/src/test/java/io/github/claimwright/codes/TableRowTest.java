package io.github.claimwright.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.model.Rational;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableRowTest {
    private static final Map<String, Integer> COLUMNS =
            Map.of("code", 0, "from", 1, "through", 2, "sources", 3, "factor", 4, "confidence", 5);

    private static TableRow row(String... fields) {
        return new TableRow("test.tsv", 7, COLUMNS, fields);
    }

    @Test
    void readsFieldsByColumn() {
        TableRow row = row("J7613", "2005-01-01", "", "A B", "5/6", "HIGH");
        assertEquals(new HcpcsCode("J7613"), row.hcpcs("code"));
        assertEquals("since 2005-01-01", row.effective().toString());
        assertEquals(List.of("A", "B"), row.words("sources"));
        assertEquals(Rational.of(5, 6), row.rational("factor"));
    }

    @Test
    void hasNothingInAnEmptyField() {
        TableRow row = row("", "", "", "", "", "");
        assertNull(row.optionalRational("factor"));
        assertNull(row.optionalDecimal("factor"));
        assertNull(row.date("from"));
        assertEquals(List.of(), row.words("sources"));
    }

    @Test
    void saysWhereATableIsDamaged() {
        assertEquals(
                "test.tsv row 7 has 2 fields, its header 6",
                assertThrows(IllegalStateException.class, () -> row("J7613", "2005-01-01"))
                        .getMessage());
        TableRow row = row("J7613", "", "", "NOWHERE", "", "HIGH");
        assertEquals(
                "test.tsv row 7 has no column color",
                assertThrows(IllegalStateException.class, () -> row.text("color"))
                        .getMessage());
        assertEquals(
                "test.tsv row 7 has no date in column from",
                assertThrows(
                                IllegalStateException.class,
                                () -> row("", "2005", "", "", "", "").date("from"))
                        .getMessage());
        assertEquals(
                "no source has the key NOWHERE",
                assertThrows(
                                IllegalStateException.class,
                                () -> SourceTable.embedded().of(row))
                        .getMessage());
    }

    @Test
    void missesATableThatIsNotThere() {
        assertEquals(
                "table nothing.tsv is missing",
                assertThrows(NullPointerException.class, () -> TableFile.read("nothing.tsv"))
                        .getMessage());
    }

    @Test
    void asksForADocumentBehindEverySource() {
        assertThrows(IllegalArgumentException.class, () -> new Source(List.of(), Confidence.HIGH));
    }

    @Test
    void asksForSomethingInAPackage() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new DrugProduct.Packaging(NdcUnit.ML, Rational.ZERO, 1, Container.NOT_KNOWN, List.of()));
    }
}
