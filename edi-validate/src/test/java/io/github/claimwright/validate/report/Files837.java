package io.github.claimwright.validate.report;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.validate.ClaimValidator;
import io.github.claimwright.validate.profile.ProfileException;
import io.github.claimwright.validate.profile.Profiles;
import io.github.claimwright.validate.rules.RuleCatalog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whole files for the tests of the report forms that show more than the findings. */
final class Files837 {
    private static final Path BASES = Path.of("src/test/resources/examples/base");

    private Files837() {}

    /** A valid file of the rules' examples. */
    static String base(String name) throws IOException {
        return Files.readString(BASES.resolve(name + ".edi"), StandardCharsets.ISO_8859_1);
    }

    /** How many segments of a file have the tag. */
    static long count(String file, String tag) {
        return file.lines().filter(line -> line.startsWith(tag + "*")).count();
    }

    /** The report on a file under the profile {@code base}. */
    static String written(Report form, ReportOptions options, String... files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReportWriter writer = form.open(out, options)) {
            for (String file : files) {
                judge(writer, file);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static void judge(ReportWriter writer, String file) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(file.getBytes(StandardCharsets.ISO_8859_1));
        writer.add(validator().validate("outbound.edi", in, writer.follow("outbound.edi")));
    }

    private static ClaimValidator validator() throws IOException {
        try {
            return new ClaimValidator(new Profiles(RuleCatalog.ALL).load("base"), CodeBook.embedded());
        } catch (ProfileException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
