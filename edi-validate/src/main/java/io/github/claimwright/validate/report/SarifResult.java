package io.github.claimwright.validate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.rule.Severity;
import io.github.claimwright.x12.Location;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** Writes one finding as a SARIF result. */
final class SarifResult {
    /** Raised when the parts change that make a fingerprint. */
    private static final String FINGERPRINT = "place/v1";

    private final JsonGenerator json;
    private final boolean showValues;

    SarifResult(JsonGenerator json, boolean showValues) {
        this.json = json;
        this.showValues = showValues;
    }

    void write(String file, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule().id());
        json.writeStringField("level", level(finding.severity()));
        text(json, "message", message(finding));
        json.writeArrayFieldStart("locations");
        location(file, finding.location());
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField(FINGERPRINT, fingerprint(finding));
        json.writeEndObject();
        properties(finding);
        json.writeEndObject();
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** An object that SARIF calls a message. */
    static void text(JsonGenerator json, String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /** Most viewers show nothing else, so it says the place and the mend too. */
    private String message(Finding finding) {
        Place place = Place.of(finding.location());
        String said = showValues ? finding.messageWithValues() : finding.message();
        return "%s: %s. %s"
                .formatted(
                        place.words().orElse(place.notation()),
                        said,
                        finding.rule().mend());
    }

    private void location(String file, Location location) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(file));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", Math.max(1, location.line()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("name", location.tag().isEmpty() ? "file" : location.reference());
        json.writeStringField("fullyQualifiedName", qualified(location));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String qualified(Location location) {
        String reference = location.tag().isEmpty() ? "file" : location.reference();
        return location.path() == null ? reference : location.path() + "/" + reference;
    }

    private static String uri(String file) {
        String path = file.replace('\\', '/');
        try {
            return path.startsWith("/")
                    ? new URI("file", "", path, null).toString()
                    : new URI(null, null, path.contains(":") ? "./" + path : path, null).toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("a path always makes a URI: its characters are quoted", impossible);
        }
    }

    private void properties(Finding finding) throws IOException {
        json.writeObjectFieldStart("properties");
        Location location = finding.location();
        Json.text(json, "claim", finding.claim());
        Json.ordinal(json, "segment", location.segment());
        json.writeNumberField("byteOffset", location.byteOffset());
        Json.text(json, "cms1500", Place.of(location).box().orElse(null));
        Json.text(json, "999", finding.rule().acknowledgment().syntaxCode());
        Json.text(json, "277ca", finding.rule().acknowledgment().claimStatus());
        json.writeEndObject();
    }

    /** Stays the same when claims before this one come or go, so that a code host knows the finding again. */
    private static String fingerprint(Finding finding) {
        Location location = finding.location();
        String path = Objects.requireNonNullElse(location.path(), "");
        String inClaim = path.substring(Math.max(0, path.indexOf("2300[")));
        String parts = String.join(
                "|",
                finding.rule().id(),
                Objects.requireNonNullElse(finding.claim(), ""),
                finding.claim() == null ? path : inClaim,
                location.tag().isEmpty() ? "" : location.reference());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(parts.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
