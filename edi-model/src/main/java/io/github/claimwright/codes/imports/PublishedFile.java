package io.github.claimwright.codes.imports;

import java.nio.file.Path;
import java.time.LocalDate;

/** A file as its publisher wrote it, whole. */
final class PublishedFile {
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final String name;
    private final byte[] bytes;
    private final LocalDate dated;

    PublishedFile(String name, byte[] bytes, LocalDate dated) {
        this.name = name;
        this.bytes = bytes;
        this.dated = dated;
    }

    /** What messages call it; of a file inside a ZIP archive, both names. */
    String name() {
        return name;
    }

    /** What it holds; nobody changes it. */
    byte[] bytes() {
        return bytes;
    }

    /** When it was last changed, by the archive or the file system. */
    LocalDate dated() {
        return dated;
    }

    /** An XLSX file is a ZIP archive too. */
    boolean isArchive() {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    /** The binary spreadsheet format before XLSX. */
    boolean isOldExcel() {
        for (int index = 0; index < OLD_EXCEL.length; index++) {
            if (bytes.length <= index || bytes[index] != OLD_EXCEL[index]) {
                return false;
            }
        }
        return true;
    }

    /** The last part of the name. */
    String fileName() {
        return String.valueOf(Path.of(name.substring(name.lastIndexOf('!') + 1)).getFileName());
    }

    /** The table of a file of cells. */
    Sheet cells() {
        return isArchive() ? new SpreadsheetSheet(this) : DelimitedSheet.of(this);
    }

    /** The lines of a text file. */
    Sheet lines() {
        return new LinesSheet(this);
    }
}
