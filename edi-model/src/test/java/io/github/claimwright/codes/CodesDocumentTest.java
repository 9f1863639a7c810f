package io.github.claimwright.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/codes.md} to the embedded tables. */
class CodesDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "codes.md");
    private static final Path FRESH = Path.of("target", "docs", "codes.md");

    private final CodesDocument document = new CodesDocument(CodeBook.embedded().tables());

    @Test
    void saysWhatTheTablesSay() throws IOException {
        String text = Files.readString(DOCUMENT);
        String renewed = document.renewed(text);
        Files.createDirectories(FRESH.getParent());
        Files.writeString(FRESH, renewed);
        assertEquals(List.of(), document.missing(text), "parts that docs/codes.md lacks");
        assertTrue(renewed.equals(text), "docs/codes.md is stale: copy edi-model/target/docs/codes.md over it");
    }

    @Test
    void speaksOfKnownCodesOnly() throws IOException {
        List<String> unknown = Pattern.compile("`([AEGJKQ]\\d{4})`")
                .matcher(Files.readString(DOCUMENT))
                .results()
                .map(match -> match.group(1))
                .filter(code -> CodeBook.embedded().hcpcs().stream()
                        .noneMatch(entry -> entry.code().value().equals(code)))
                .distinct()
                .toList();
        assertEquals(List.of(), unknown);
    }
}
