package io.github.claimwright.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The text of the resources that are packed beside this class. */
final class ResourceText {
    private ResourceText() {}

    /**
     * The whole text of a resource.
     *
     * @throws IllegalStateException when the installation lacks the resource
     */
    static String of(String name) {
        try (@Nullable InputStream stream = ResourceText.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("guide resource " + name + " is missing; reinstall the library");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("guide resource " + name + " cannot be read; reinstall the library", e);
        }
    }
}
