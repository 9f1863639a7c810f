package io.github.claimwright.codes.store;

import io.github.claimwright.codes.CodeKind;
import io.github.claimwright.codes.EffectiveRange;
import io.github.claimwright.codes.ImportedRelease;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a stored release: {@code CWCODES}, the version of the format, a checksum of all that follows, what the
 * release is as lines of text, and its tables.
 */
final class ReleaseFormat {
    /** Changes whenever older versions of this library would misread a file. */
    static final int VERSION = 1;

    private static final byte[] MAGIC = "CWCODES\n".getBytes(StandardCharsets.US_ASCII);
    private static final int PREFIX = MAGIC.length + 2 * Integer.BYTES;

    private ReleaseFormat() {}

    /** Why a file cannot be used; the message completes a sentence that begins with its name. */
    static final class DamagedException extends Exception {
        private static final long serialVersionUID = 1L;

        DamagedException(String message) {
            super(message);
        }
    }

    static byte[] bytes(StoredRelease stored) {
        ByteBuffer body = body(stored);
        ByteBuffer file = ByteBuffer.allocate(PREFIX + body.limit());
        file.put(MAGIC).putInt(VERSION).putInt(checksum(body.duplicate())).put(body);
        return file.array();
    }

    private static ByteBuffer body(StoredRelease stored) {
        byte[] facts = facts(stored.release()).getBytes(StandardCharsets.UTF_8);
        int size = Integer.BYTES + facts.length + Integer.BYTES;
        for (Map.Entry<String, PackedTable> table : stored.tables().entrySet()) {
            size += Integer.BYTES + table.getKey().length() + table.getValue().bytes();
        }
        ByteBuffer body = ByteBuffer.allocate(size);
        put(body, facts).putInt(stored.tables().size());
        stored.tables().forEach((name, table) -> {
            put(body, name.getBytes(StandardCharsets.US_ASCII));
            table.writeTo(body);
        });
        return body.flip();
    }

    private static ByteBuffer put(ByteBuffer out, byte[] text) {
        return out.putInt(text.length).put(text);
    }

    private static String facts(ImportedRelease release) {
        return String.join(
                "\n",
                "kind=" + release.kind().id(),
                "variant=" + release.variant(),
                "from=" + Objects.toString(release.period().from(), ""),
                "through=" + Objects.toString(release.period().through(), ""),
                "file=" + release.file(),
                "sha256=" + release.sha256(),
                "imported=" + release.imported(),
                "rows=" + release.rows(),
                "suspect=" + release.suspect());
    }

    static StoredRelease read(byte[] bytes) throws DamagedException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        checkPrefix(in);
        try {
            ImportedRelease release = release(text(in));
            Map<String, PackedTable> tables = new HashMap<>();
            for (int left = in.getInt(); left > 0; left--) {
                tables.put(text(in), PackedTable.readFrom(in));
            }
            return new StoredRelease(release, tables);
        } catch (BufferUnderflowException | IllegalArgumentException | DateTimeException damage) {
            throw new DamagedException("is damaged");
        }
    }

    private static void checkPrefix(ByteBuffer in) throws DamagedException {
        if (in.remaining() < PREFIX || !ByteBuffer.wrap(MAGIC).equals(in.slice(0, MAGIC.length))) {
            throw new DamagedException("is no imported code file");
        }
        in.position(MAGIC.length);
        int version = in.getInt();
        if (version != VERSION) {
            throw new DamagedException("was written by another version of claimwright");
        }
        if (in.getInt() != checksum(in.duplicate())) {
            throw new DamagedException("is damaged");
        }
    }

    private static int checksum(ByteBuffer body) {
        CRC32C checksum = new CRC32C();
        checksum.update(body);
        return (int) checksum.getValue();
    }

    private static String text(ByteBuffer in) {
        byte[] text = new byte[in.getInt()];
        in.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private static ImportedRelease release(String lines) {
        Map<String, String> facts = new HashMap<>();
        lines.lines()
                .forEach(
                        line -> facts.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return new ImportedRelease(
                CodeKind.of(get(facts, "kind")).orElseThrow(IllegalArgumentException::new),
                get(facts, "variant"),
                new EffectiveRange(date(get(facts, "from")), date(get(facts, "through"))),
                get(facts, "file"),
                get(facts, "sha256"),
                Instant.parse(get(facts, "imported")),
                Integer.parseInt(get(facts, "rows")),
                Integer.parseInt(get(facts, "suspect")));
    }

    private static String get(Map<String, String> facts, String name) {
        return facts.getOrDefault(name, "");
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
