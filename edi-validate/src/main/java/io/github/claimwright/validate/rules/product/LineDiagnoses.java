package io.github.claimwright.validate.rules.product;

import io.github.claimwright.model.DiagnosisCode;
import io.github.claimwright.model.RefusedValueException;
import io.github.claimwright.validate.tree.LineView;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The diagnoses that a line is billed for. */
final class LineDiagnoses {
    private static final int MOST_POINTERS = 4;
    private static final String EXTERNAL_CAUSE = "VWXY";

    private LineDiagnoses() {}

    /** The ICD-10-CM codes of the claim (HI*ABK); an element that holds none is left out. */
    static List<DiagnosisCode> ofClaim(LineView line) {
        return diagnoses(line)
                .map(hi -> IntStream.rangeClosed(1, hi.elements())
                        .boxed()
                        .flatMap(element -> code(hi, element).stream())
                        .toList())
                .orElse(List.of());
    }

    /** Those that the line points to (SV107); a pointer to nothing is left out, which another rule reports. */
    static List<DiagnosisCode> pointedTo(LineView line) {
        Optional<SegmentNode> hi = diagnoses(line);
        Optional<SegmentNode> sv1 = line.service();
        if (hi.isEmpty() || sv1.isEmpty()) {
            return List.of();
        }
        List<DiagnosisCode> pointed = new ArrayList<>(MOST_POINTERS);
        for (int i = 1; i <= Math.min(sv1.get().components(7), MOST_POINTERS); i++) {
            pointer(sv1.get().text(7, i))
                    .flatMap(element -> code(hi.get(), element))
                    .ifPresent(pointed::add);
        }
        return pointed;
    }

    /** Whether a diagnosis of the claim cannot be read, or an external cause stands first: other rules say so. */
    static boolean areInDoubt(LineView line) {
        return diagnoses(line)
                .filter(hi -> IntStream.rangeClosed(1, hi.elements())
                                .anyMatch(element ->
                                        hi.has(element) && code(hi, element).isEmpty())
                        || EXTERNAL_CAUSE.indexOf(firstLetter(hi)) >= 0)
                .isPresent();
    }

    private static char firstLetter(SegmentNode hi) {
        String first = hi.text(1, 2);
        return first.isEmpty() ? ' ' : first.charAt(0);
    }

    private static Optional<SegmentNode> diagnoses(LineView line) {
        return Optional.ofNullable(line.loop().parent()).map(LoopNode::segments).stream()
                .flatMap(List::stream)
                .filter(segment -> segment.is(0, "HI") && segment.is(1, 1, "ABK"))
                .findFirst();
    }

    private static Optional<Integer> pointer(String text) {
        return text.matches("[1-9][0-9]?") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<DiagnosisCode> code(SegmentNode hi, int element) {
        try {
            return hi.has(element) ? Optional.of(DiagnosisCode.parse(hi.text(element, 2))) : Optional.empty();
        } catch (RefusedValueException notOfThisForm) {
            return Optional.empty();
        }
    }
}
