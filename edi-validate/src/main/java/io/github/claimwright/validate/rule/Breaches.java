package io.github.claimwright.validate.rule;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.validate.history.DeliveryHistory;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.Optional;

/** Takes the breaches of one rule, and knows what the rule may ask beside the claim itself. */
public interface Breaches {

    /** Reports a breach at an element; the values fill the rule's message. */
    void at(SegmentNode segment, int element, Object... values);

    /** Reports a breach at a component of an element. */
    void atComponent(SegmentNode segment, int element, int component, Object... values);

    /** Reports that something is missing in a loop: the place is the loop's first segment, the tag what is missing. */
    void missing(LoopNode loop, String tag, int element, Object... values);

    /**
     * Where to report a breach that rests on an inference or on a weaker source than the rule itself: it is a warning at
     * most.
     */
    Breaches doubtful();

    /** The rule's parameter as the profile sets it. */
    String parameter(String name);

    /** The rule's parameter as a whole number. */
    default int number(String name) {
        return Integer.parseInt(parameter(name));
    }

    /** What patients were delivered before; empty when no history was given. */
    Optional<DeliveryHistory> history();

    /** Whether the rule's parameter, a list with commas between the words, names the word. */
    default boolean names(String name, String word) {
        String list = parameter(name);
        for (int at = list.indexOf(word); at >= 0 && !word.isEmpty(); at = list.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || list.charAt(at - 1) == ' ' || list.charAt(at - 1) == ',';
            if (begins && (end == list.length() || list.charAt(end) == ',' || list.charAt(end) == ' ')) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether this rule has asked the same before in this transaction set; remembers it.
     *
     * @param key a number made of what is to be there once, so that nothing else has it, or only by a rare chance; after very
     *     many of them nothing more is remembered
     */
    boolean seenBefore(long key);

    /** Which claim of its transaction set the loop belongs to, from 1. */
    int claim();

    /** The dated code sets. */
    CodeBook codes();

    /**
     * Says that the rule could not be judged for want of data, so that its level is not taken for passed.
     *
     * @param what is missing, as a noun phrase
     */
    void unclear(String what);
}
