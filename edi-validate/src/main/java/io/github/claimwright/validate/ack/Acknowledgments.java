package io.github.claimwright.validate.ack;

import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.tree.Counts;
import java.util.List;

/**
 * Everything that goes back for one file.
 *
 * @param interchanges what is sent, in the order of the file, each with its kind
 * @param verdicts what was said of each interchange of the file
 * @param unanswered what was found outside of any readable interchange: there is nobody to send that to
 * @param counts how much was read
 */
public record Acknowledgments(
        List<AckInterchange> interchanges, List<AckVerdict> verdicts, List<Finding> unanswered, Counts counts) {

    /** Copies the lists. */
    public Acknowledgments {
        interchanges = List.copyOf(interchanges);
        verdicts = List.copyOf(verdicts);
        unanswered = List.copyOf(unanswered);
    }

    /** What is sent of one kind. */
    public List<AckInterchange> of(AckKind kind) {
        return interchanges.stream().filter(each -> each.kind() == kind).toList();
    }
}
