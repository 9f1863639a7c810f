package io.github.claimwright.validate.ack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.x12.Segment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the claims of one 277CA anew, from its segments alone. */
final class ClaimCount {
    /** What was said, by the level (20 to PT) and the qualifier. */
    private final Map<String, BigDecimal> said = new HashMap<>();

    private final List<String> levels = new ArrayList<>();
    private String level = "";
    private boolean line;
    private boolean counted;

    static ClaimCount of(List<Segment> set) {
        ClaimCount count = new ClaimCount();
        if (set.stream().anyMatch(segment -> segment.tag().equals("BHT"))) {
            set.forEach(count::add);
        }
        return count;
    }

    private void add(Segment segment) {
        switch (segment.tag()) {
            case "HL" -> {
                level = SoundAcks.value(segment, 3);
                levels.add(SoundAcks.value(segment, 1));
                line = false;
            }
            case "TRN" -> {
                line = false;
                counted = false;
            }
            case "SVC" -> line = true;
            case "QTY", "AMT" -> sum(level + " " + qualifier(segment), new BigDecimal(SoundAcks.value(segment, 2)));
            case "STC" -> addStatus(segment);
            default -> {}
        }
    }

    private static String qualifier(Segment segment) {
        return switch (SoundAcks.value(segment, 1)) {
            case "90", "QA" -> "accepted";
            case "AA", "QC" -> "rejected";
            default -> SoundAcks.value(segment, 1);
        };
    }

    /** The first status of a claim counts it. */
    private void addStatus(Segment stc) {
        if (level.equals("PT") && !line && !counted) {
            boolean accepted = SoundAcks.value(stc, 3).equals("WQ");
            sum("PT " + (accepted ? "accepted" : "rejected"), BigDecimal.ONE);
            sum("PT " + (accepted ? "YU" : "YY"), new BigDecimal(SoundAcks.value(stc, 4)));
            counted = true;
        }
    }

    private void sum(String key, BigDecimal value) {
        said.merge(key, value, BigDecimal::add);
    }

    void assertSound(String shown) {
        for (String kind : List.of("accepted", "rejected", "YU", "YY")) {
            BigDecimal claims = plain("PT " + kind);
            assertEquals(claims, plain("19 " + kind), kind + " of providers in " + shown);
            assertEquals(claims, plain("21 " + kind), kind + " of the batch in " + shown);
        }
        for (int i = 0; i < levels.size(); i++) {
            assertEquals(Integer.toString(i + 1), levels.get(i), shown);
        }
    }

    private BigDecimal plain(String key) {
        BigDecimal value = said.getOrDefault(key, BigDecimal.ZERO);
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
