package io.github.claimwright.writer;

import io.github.claimwright.model.Claim;
import io.github.claimwright.x12.Delimiters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** An interchange that was written, cut into segments and elements by the plainest means. */
record Written(WrittenInterchange summary, String text, Delimiters delimiters) {

    static Written by(TradingPartner partner, Iterable<Claim> claims) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ClaimWriter writer = new ClaimWriter(partner, new SequentialControlNumbers(), ExampleClaims.CLOCK);
            WrittenInterchange summary = writer.write(claims, out);
            return new Written(summary, out.toString(StandardCharsets.ISO_8859_1), partner.delimiters());
        } catch (IOException e) {
            throw new AssertionError("memory does not break", e);
        }
    }

    static Written by(TradingPartner partner, Claim... claims) {
        return by(partner, List.of(claims));
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The segments, each as its elements, the segment id being element 0. */
    List<List<String>> segments() {
        String terminator = Pattern.quote(Character.toString(delimiters.segment()));
        String separator = Pattern.quote(Character.toString(delimiters.element()));
        return Arrays.stream(text.split(terminator))
                .map(segment -> List.of(segment.strip().split(separator, -1)))
                .filter(segment -> !segment.get(0).isEmpty())
                .toList();
    }

    List<List<String>> segments(String tag) {
        return segments().stream().filter(segment -> segment.get(0).equals(tag)).toList();
    }
}
