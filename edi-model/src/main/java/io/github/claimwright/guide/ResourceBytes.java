package io.github.claimwright.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The bytes of the resources that are packed beside this class. */
final class ResourceBytes {
    private ResourceBytes() {}

    /**
     * All bytes of a resource.
     *
     * @throws IllegalStateException when the installation lacks the resource
     */
    static byte[] of(String name) {
        try (@Nullable InputStream stream = ResourceBytes.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("guide resource " + name + " is missing; reinstall the library");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("guide resource " + name + " cannot be read; reinstall the library", e);
        }
    }
}
