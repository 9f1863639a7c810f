package io.github.claimwright.codes.imports;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A file that a user names: the published file itself, or the ZIP archive it comes in. */
final class Archive {
    /** The FDA's product file, the largest, has some 50 MB; what is far above that is no code file. */
    private static final int MOST_BYTES = 512 << 20;

    /** CSV is the form that changes least, then plain text; each archive has the same table in several forms. */
    private static final List<String> FORMS = List.of(".csv", ".txt", ".xlsx");

    private final PublishedFile file;
    private final List<PublishedFile> entries;

    private Archive(PublishedFile file, List<PublishedFile> entries) {
        this.file = file;
        this.entries = entries;
    }

    static Archive read(Path path) throws IOException {
        LocalDate dated = Files.getLastModifiedTime(path)
                .toInstant()
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
        String name = String.valueOf(path.getFileName());
        try (InputStream in = Files.newInputStream(path)) {
            PublishedFile file = new PublishedFile(name, limited(in, name), dated);
            return new Archive(file, file.isArchive() ? entries(path, file) : List.of());
        }
    }

    private static byte[] limited(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES);
        if (in.read() >= 0) {
            throw new CodeFileException(name + " is larger than any code file that is published; check what it is");
        }
        return bytes;
    }

    /** The files in an archive; none in a spreadsheet, which is an archive for itself. */
    private static List<PublishedFile> entries(Path path, PublishedFile file) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return zip.getEntry("[Content_Types].xml") == null ? entries(zip, file) : List.of();
        } catch (ZipException | EOFException damage) {
            throw new CodeFileException(
                    "%s is a damaged archive: take it from its publisher again".formatted(file.name()));
        }
    }

    private static List<PublishedFile> entries(ZipFile zip, PublishedFile file) throws IOException {
        List<PublishedFile> entries = new ArrayList<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (isTable(entry.getName())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    entries.add(new PublishedFile(
                            file.name() + "!" + entry.getName(), limited(in, entry.getName()), dated(entry, file)));
                }
            }
        }
        if (entries.isEmpty()) {
            throw new CodeFileException(
                    "%s holds neither CSV nor text nor XLSX: save its table in one of these forms and import that"
                            .formatted(file.name()));
        }
        return entries;
    }

    private static LocalDate dated(ZipEntry entry, PublishedFile file) {
        return entry.getTime() < 0 ? file.dated() : entry.getTimeLocal().toLocalDate();
    }

    private static boolean isTable(String name) {
        return FORMS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    /** The file itself, as the user named it. */
    PublishedFile file() {
        return file;
    }

    /** The names of the tables inside other than the chosen one; none when the archive itself was chosen. */
    List<String> namesWithout(PublishedFile chosen) {
        return entries.stream()
                .map(PublishedFile::fileName)
                .filter(name -> !chosen.equals(file) && !name.equals(chosen.fileName()))
                .toList();
    }

    /**
     * The one file that is meant.
     *
     * @param mayBe whether it is, by its name in small letters
     * @throws CodeFileException when an archive holds none, or several
     */
    PublishedFile one(Predicate<String> mayBe) throws CodeFileException {
        if (entries.isEmpty()) {
            return readable(file);
        }
        return some(mayBe)
                .orElseThrow(() -> new CodeFileException(
                        "%s holds no file whose name fits the kind: unpack it and import the right one of %s"
                                .formatted(file.name(), names(entries))));
    }

    /** The one file of an archive that is meant; empty when there is none. */
    Optional<PublishedFile> some(Predicate<String> mayBe) throws CodeFileException {
        List<PublishedFile> fitting = entries.stream()
                .filter(entry -> mayBe.test(entry.fileName().toLowerCase(Locale.ROOT)))
                .toList();
        for (String form : FORMS) {
            List<PublishedFile> ofForm = fitting.stream()
                    .filter(entry -> entry.name().toLowerCase(Locale.ROOT).endsWith(form))
                    .toList();
            if (ofForm.size() > 1) {
                throw new CodeFileException("%s holds several files that fit, %s: unpack it and import the right one"
                        .formatted(file.name(), names(ofForm)));
            }
            if (!ofForm.isEmpty()) {
                return Optional.of(ofForm.get(0));
            }
        }
        return Optional.empty();
    }

    private static String names(List<PublishedFile> files) {
        return files.stream().map(PublishedFile::fileName).collect(Collectors.joining(", "));
    }

    private static PublishedFile readable(PublishedFile file) throws CodeFileException {
        if (file.isOldExcel()) {
            throw new CodeFileException(
                    "%s is a spreadsheet in the old XLS format: save it as XLSX, or import the CSV file of the release"
                            .formatted(file.name()));
        }
        return file;
    }
}
