package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.validate.tree.LoopNode;

/** The open loops from the transaction set inwards. Closing one says what it lacks and hands over complete units. */
final class LoopStack {
    private final Grammar grammar;
    private final UnitListener listener;
    private final Completeness completeness;
    private final Hierarchy hierarchy;
    private final OpenLoop[] loops;
    private final OpenLoop[] open;
    private int size;

    LoopStack(Grammar grammar, UnitListener listener, GuideFindings findings, Hierarchy hierarchy) {
        this.grammar = grammar;
        this.listener = listener;
        this.completeness = new Completeness(grammar, findings);
        this.hierarchy = hierarchy;
        this.loops = new OpenLoop[grammar.guide().loops().size()];
        this.open = new OpenLoop[loops.length];
        for (LoopDef loop : grammar.guide().loops()) {
            loops[loop.index()] = new OpenLoop(loop, grammar.places(loop));
        }
    }

    /** Opens the transaction set itself. */
    OpenLoop begin() {
        size = 0;
        LoopDef root = grammar.guide().root();
        OpenLoop loop = loops[root.index()];
        loop.begin(new LoopNode(root, null, 1), Level.HEAD);
        open[size++] = loop;
        return loop;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The index of the innermost loop. */
    int depth() {
        return size - 1;
    }

    /** The index of the root of the innermost unit. */
    int unitDepth() {
        int depth = depth();
        while (depth > 0 && grammar.levelOf(at(depth).definition()) == null) {
            depth--;
        }
        return depth;
    }

    OpenLoop at(int depth) {
        return open[depth];
    }

    OpenLoop top() {
        return open[size - 1];
    }

    /** Opens a loop inside of the innermost one. */
    OpenLoop open(int childIndex) {
        OpenLoop parent = top();
        LoopDef child = parent.definition().children().get(childIndex);
        Level root = grammar.levelOf(child);
        if (root != null) {
            judge(parent);
        }
        OpenLoop loop = loops[child.index()];
        loop.begin(parent.newChild(childIndex, root == null), root == null ? parent.level() : root);
        open[size++] = loop;
        return loop;
    }

    /** Closes all loops inside of the one at the depth. */
    void closeInside(int depth) {
        while (size > depth + 1) {
            close();
        }
    }

    /** Closes everything that a new level ends. */
    void closeLevels(Level level) {
        while (size > 1 && top().level().isNotAbove(level)) {
            close();
        }
    }

    /** Closes everything: the transaction set is complete. */
    void closeAll() {
        while (size > 0) {
            close();
        }
    }

    /** Closes everything, and hands over only what is complete: the file ends here too early. */
    void cutOff() {
        boolean complete = true;
        while (size > 0) {
            OpenLoop loop = top();
            complete &= loop.isJudged() || completeness.isComplete(loop);
            if (complete) {
                handOver(loop);
            }
            size--;
        }
    }

    /** Takes the innermost loop for something else than it was opened as. */
    void drop(int childIndex) {
        OpenLoop loop = open[--size];
        top().dropChild(childIndex, loop.node());
    }

    /** Says nothing more of the innermost unit and does not hand it over: it was not read to its end. */
    void abandonUnit() {
        Level level = top().level();
        for (int depth = 0; depth < size; depth++) {
            if (open[depth].level() == level) {
                open[depth].excuseAll();
                open[depth].judged();
            }
        }
    }

    private void close() {
        OpenLoop loop = top();
        judge(loop);
        if (grammar.levelOf(loop.definition()) != null && !hierarchy.saysWhatIsMissing(loop)) {
            completeness.judgeLevelsBelow(loop);
        }
        size--;
    }

    /** Says what a loop lacks, and hands it over when it is the root of a unit. Does so once. */
    private void judge(OpenLoop loop) {
        if (!loop.isJudged()) {
            completeness.judge(loop);
            handOver(loop);
        }
    }

    private void handOver(OpenLoop loop) {
        if (!loop.isJudged() && grammar.levelOf(loop.definition()) != null) {
            listener.complete(loop.node());
        }
        loop.judged();
    }
}
