package io.github.claimwright.validate.rule;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.List;

/** Takes the breaches of one rule, and knows what the rule may ask beside the claim itself. */
public interface Breaches {

    /** Reports a breach at an element; the values fill the rule's message. */
    void at(SegmentNode segment, int element, Object... values);

    /** Reports a breach at a component of an element. */
    void atComponent(SegmentNode segment, int element, int component, Object... values);

    /** Reports that something is missing in a loop: the place is the loop's first segment, the tag what is missing. */
    void missing(LoopNode loop, String tag, int element, Object... values);

    /** The rule's parameter as the profile sets it. */
    String parameter(String name);

    /** The rule's parameter as a whole number. */
    default int number(String name) {
        return Integer.parseInt(parameter(name));
    }

    /** The rule's parameter as a list; commas stand between the words. */
    default List<String> words(String name) {
        return List.of(parameter(name).split("\\s*,\\s*", -1));
    }

    /** The dated code sets. */
    CodeBook codes();

    /**
     * Says that the rule could not be judged for want of data, so that its level is not taken for passed.
     *
     * @param what is missing, as a noun phrase
     */
    void unclear(String what);
}
