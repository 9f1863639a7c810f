package io.github.claimwright.cli.claims;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.envelope.ClaimPlace;
import io.github.claimwright.envelope.HierarchyLevel;
import io.github.claimwright.fixtures.Claims;
import io.github.claimwright.model.Claim;
import io.github.claimwright.validate.read.FileReader;
import io.github.claimwright.writer.file.FilePart;
import io.github.claimwright.writer.file.Form;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Claims survive JSON, and JSON survives 837P. */
class ClaimsJsonTest {
    private static final Path MODEL =
            Path.of("..", "edi-validate", "src", "test", "resources", "examples", "base", "medicare.edi");

    private static List<FilePart> parts(byte[] file) throws IOException {
        List<FilePart> parts = new ArrayList<>();
        FileReader.read(new ByteArrayInputStream(file), parts::add);
        return parts;
    }

    private static byte[] json(List<FilePart> parts) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (ClaimsJsonWriter writer = new ClaimsJsonWriter(json)) {
            parts.forEach(writer::write);
        }
        return json.toByteArray();
    }

    private static byte[] file(byte[] json) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        JsonParts.write(ClaimsJsonReader.read(new ByteArrayInputStream(json)), file);
        return file.toByteArray();
    }

    /** New claims in the envelope of an example. */
    private static List<FilePart> enveloped(List<Claim> claims) throws IOException {
        List<FilePart> parts = new ArrayList<>();
        for (FilePart part : parts(Files.readAllBytes(MODEL))) {
            if (part instanceof FilePart.ClaimPart) {
                claims.forEach(claim -> parts.add(new FilePart.ClaimPart(
                        claim,
                        new ClaimPlace(HierarchyLevel.BILLING_PROVIDER, claim.dependent() != null),
                        Form.USUAL)));
            } else {
                parts.add(part.in(Form.USUAL));
            }
        }
        return parts;
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void claimsOfAllLoopsComeBack(@ForAll("batches") List<Claim> claims) throws IOException {
        byte[] json = json(enveloped(claims));
        byte[] file = file(json);
        List<FilePart> read = parts(file);
        assertEquals(claims, claims(read));
        assertEquals(text(json), text(json(read)));
        assertArrayEquals(file, file(json(read)));
    }

    private static List<Claim> claims(List<FilePart> parts) {
        return parts.stream()
                .filter(FilePart.ClaimPart.class::isInstance)
                .map(part -> ((FilePart.ClaimPart) part).claim())
                .toList();
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<List<Claim>> batches() {
        return Claims.completeBatches();
    }
}
