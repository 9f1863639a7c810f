package io.github.claimwright.codes.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.codes.CodeKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    @TempDir
    private Path folder;

    private String refusal(Path file) {
        return String.valueOf(assertThrows(
                        CodeFileException.class, () -> new Imports(folder).read(CodeKind.ASP_CROSSWALK, file))
                .getMessage());
    }

    @Test
    void namesWhatItHoldsWhenNothingFits() throws IOException {
        Path file = new Imports(folder).archive("codes.zip", "one.csv", "a", "two.txt", "b", "three.pdf", "c");
        assertEquals(
                "codes.zip holds no file whose name fits the kind: unpack it and import the right one of one.csv, two.txt",
                refusal(file));
    }

    @Test
    void namesTheFormsItCanRead() throws IOException {
        Path file = new Imports(folder).archive("codes.zip", "crosswalk.xls", "a", "readme.pdf", "b");
        assertEquals(
                "codes.zip holds neither CSV nor text nor XLSX: save its table in one of these forms and import that",
                refusal(file));
    }

    @Test
    void asksWhichOfSeveralIsMeant() throws IOException {
        Path file = new Imports(folder).archive("codes.zip", "1/crosswalk.csv", "a", "2/ASP crosswalk.csv", "b");
        assertEquals(
                "codes.zip holds several files that fit, crosswalk.csv, ASP crosswalk.csv: unpack it and import the right one",
                refusal(file));
    }

    @Test
    void refusesADamagedArchive() throws IOException {
        Path file = new Imports(folder).archive("codes.zip", "crosswalk.csv", "a".repeat(1000));
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertEquals("codes.zip is a damaged archive: take it from its publisher again", refusal(file));
    }

    @Test
    void refusesSpreadsheetsOfTheOldFormat() throws IOException {
        byte[] bytes = new byte[512];
        bytes[0] = (byte) 0xD0;
        bytes[1] = (byte) 0xCF;
        bytes[2] = 0x11;
        bytes[3] = (byte) 0xE0;
        Path file = Files.write(folder.resolve("codes.xls"), bytes);
        assertTrue(refusal(file).startsWith("codes.xls is a spreadsheet in the old XLS format"), refusal(file));
    }

    @Test
    void refusesADamagedSpreadsheet() throws IOException {
        Path file = new Imports(folder).spreadsheet("codes.xlsx", "a|b");
        byte[] bytes = Files.readAllBytes(file);
        for (int index = 200; index < 260; index++) {
            bytes[index] ^= 0x55;
        }
        Files.write(file, bytes);
        assertTrue(refusal(file).startsWith("codes.xlsx is "), refusal(file));
    }

    @Test
    void refusesTextWithAQuoteThatIsNotClosed() throws IOException {
        Path file = new Imports(folder).file("codes.csv", "a,\"b\r\nc,d\r\n");
        assertTrue(refusal(file).startsWith("codes.csv is not readable as delimited text"), refusal(file));
    }

    @Test
    void saysWhenThereIsNoSuchFile() {
        assertThrows(
                NoSuchFileException.class, () -> new Imports(folder).read(CodeKind.MUE, folder.resolve("missing.csv")));
    }
}
