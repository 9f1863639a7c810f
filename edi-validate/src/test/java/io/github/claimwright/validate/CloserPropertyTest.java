package io.github.claimwright.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.validate.profile.Profile;
import io.github.claimwright.validate.profile.ProfileException;
import io.github.claimwright.validate.profile.Profiles;
import io.github.claimwright.validate.rules.RuleCatalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** To look at values first, and ask a rule only where they leave it a chance, changes no report. */
class CloserPropertyTest {
    private static final Path BASES = Path.of("src/test/resources/examples/base");
    private static final int NEVER = Integer.MAX_VALUE - 1;
    private static final String VALUES = "019AZ*: X";

    private final Profile profile;
    private final ClaimValidator asking;
    private final ClaimValidator looking;

    CloserPropertyTest() throws IOException, ProfileException {
        profile = new Profiles(RuleCatalog.ALL).load("medicare-dme");
        asking = new ClaimValidator(profile, CodeBook.embedded()).closerAfter(NEVER);
        looking = new ClaimValidator(profile, CodeBook.embedded()).closerAfter(0);
    }

    @Provide
    static Arbitrary<Path> bases() throws IOException {
        try (Stream<Path> files = Files.list(BASES)) {
            return Arbitraries.of(files.sorted().toList());
        }
    }

    @Property(tries = 400)
    void theReportIsTheSame(@ForAll("bases") Path base, @ForAll long seed) throws IOException {
        byte[] file = damaged(Files.readString(base), new Random(seed)).getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                asking.validate("test", file).findings(),
                looking.validate("test", file).findings());
    }

    /** Segments lost, sent twice or at another place, and single characters changed; the interchange's head is left. */
    private static String damaged(String file, Random random) {
        List<String> segments = new ArrayList<>(List.of(file.split("(?<=~)", -1)));
        for (int times = random.nextInt(4); times > 0 && segments.size() > 1; times--) {
            int place = 1 + random.nextInt(segments.size() - 1);
            switch (random.nextInt(4)) {
                case 0 -> segments.remove(place);
                case 1 -> segments.add(place, segments.get(place));
                case 2 -> segments.add(place, segments.get(1 + random.nextInt(segments.size() - 1)));
                default -> segments.set(place, changed(segments.get(place), random));
            }
        }
        return String.join("", segments);
    }

    private static String changed(String segment, Random random) {
        if (segment.isEmpty()) {
            return segment;
        }
        int at = random.nextInt(segment.length());
        char value = VALUES.charAt(random.nextInt(VALUES.length()));
        return segment.substring(0, at) + value + segment.substring(at + 1);
    }
}
