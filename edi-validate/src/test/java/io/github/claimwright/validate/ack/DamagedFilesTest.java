package io.github.claimwright.validate.ack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.validate.ClaimValidator;
import io.github.claimwright.validate.profile.ProfileException;
import io.github.claimwright.validate.profile.Profiles;
import io.github.claimwright.validate.rules.RuleCatalog;
import io.github.claimwright.writer.SequentialControlNumbers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is received, what goes back is sound. */
class DamagedFilesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T12:00:00Z"), ZoneOffset.UTC);
    private static final Path BASES = Path.of("src/test/resources/examples/base");
    private static final ClaimValidator VALIDATOR = validator();

    /**
     * One thing done to a file.
     *
     * @param at where, in thousandths of the file
     * @param length how many bytes are taken out there
     * @param text what is put there
     */
    private record Damage(int at, int length, String text) {
        String applyTo(String file) {
            int from = file.length() * at / 1000;
            int to = Math.min(file.length(), from + length);
            return file.substring(0, from) + text + file.substring(to);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void anyDamageIsAnsweredSoundly(@ForAll("bases") String base, @ForAll("damages") List<Damage> damages)
            throws IOException {
        String file = base;
        for (Damage damage : damages) {
            file = damage.applyTo(file);
        }
        Acknowledgments answers = answer(file);
        SoundAcks.assertSound(answers, file);
        assertEquals(texts(answers), texts(answer(file)), "the same file gives the same answers");
    }

    private static List<String> texts(Acknowledgments answers) {
        return answers.interchanges().stream().map(SoundAcks::text).toList();
    }

    private static Acknowledgments answer(String file) throws IOException {
        return new Acknowledger(VALIDATOR, new SequentialControlNumbers(), CLOCK, new AckOptions(true, true))
                .acknowledge(new ByteArrayInputStream(file.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Provide
    Arbitrary<String> bases() throws IOException {
        try (var files = Files.list(BASES)) {
            List<String> texts = files.sorted().map(DamagedFilesTest::read).toList();
            return Arbitraries.of(texts);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        Arbitrary<String> text = Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        "*",
                        "~",
                        ":",
                        "^",
                        "*~",
                        "~~",
                        "ISA*",
                        "~SE*1*1~",
                        "~GE*1*1~",
                        "~ST*837*9~",
                        "|",
                        "\u00e9"),
                Arbitraries.strings().withCharRange(' ', '\u00ff').ofMaxLength(6));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.integers().between(0, 12),
                        text)
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static ClaimValidator validator() {
        try {
            return new ClaimValidator(new Profiles(RuleCatalog.ALL).load("medicare-dme"), CodeBook.embedded());
        } catch (IOException | ProfileException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
