package io.github.claimwright.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One element of a segment position, or one component of such an element, as the guide narrows it. */
public final class ElementDef {
    private static final String DATE_BY_QUALIFIER = "1251";

    private final String subject;
    private final String tag;
    private final int position;
    private final int component;
    private final DataElement standard;
    private final String name;
    private final Usage usage;
    private final Narrowing narrowing;
    private final List<ElementDef> components;
    private final List<SyntaxNote> notes;
    private final int repetitions;
    private final boolean dateByQualifier;

    ElementDef(String subject, ElementDraft draft) {
        this.subject = subject;
        this.tag = draft.tag();
        this.position = draft.position();
        this.component = draft.component();
        this.standard = draft.standard();
        this.name = draft.name();
        this.usage = draft.usage();
        this.narrowing = draft.narrowing();
        this.components = draft.defineComponents(subject);
        this.notes = draft.notes();
        this.repetitions = draft.repetitions();
        this.dateByQualifier = standard.number().equals(DATE_BY_QUALIFIER);
    }

    /** The position in the segment from 1; for a component, that of its element. */
    public int position() {
        return position;
    }

    /** The component from 1, or 0 for an element. */
    public int component() {
        return component;
    }

    /** Segment and position in the field's notation, such as {@code SV101-2}. */
    public String reference() {
        StringBuilder text = new StringBuilder(tag).append(position / 10).append(position % 10);
        return component == 0
                ? text.toString()
                : text.append('-').append(component).toString();
    }

    /** The X12 data element number, such as {@code 1028}, or for a composite its code, such as {@code C023}. */
    public String dataElement() {
        return standard.number();
    }

    /** What it holds, in a biller's words, such as {@code last name}. */
    public String name() {
        return name;
    }

    /** The name with the subject of its loop, such as {@code subscriber last name}. */
    public String phrase() {
        return subject + " " + name;
    }

    /** Whether the guide wants it. */
    public Usage usage() {
        return usage;
    }

    /** How its text is formed. */
    public DataType type() {
        return standard.type();
    }

    /** The fewest characters, or digits of a number; 0 for a composite. */
    public int min() {
        return standard.min();
    }

    /** The most characters, or digits of a number; 0 for a composite. */
    public int max() {
        return standard.max();
    }

    /** The codes it takes; null when any text of its type and length will do here. */
    public @Nullable CodeList codes() {
        return narrowing.values().codes();
    }

    /** The code set that others maintain from which its value comes; null when there is none. */
    public @Nullable CodeSet codeSet() {
        return narrowing.values().codeSet();
    }

    /** The limit that receivers apply below {@link #max}; null when none is known. */
    public @Nullable PracticalLimit limit() {
        return narrowing.limit();
    }

    /** The box of the CMS-1500 paper form that shows the same fact, such as {@code 24D}; null when there is none. */
    public @Nullable String cms1500() {
        return narrowing.cms1500();
    }

    /** How often it may repeat; 1 for nearly all, and for every element that 837P uses. */
    public int repetitions() {
        return repetitions;
    }

    /** Whether it consists of components. */
    public boolean isComposite() {
        return standard.type() == DataType.COMPOSITE;
    }

    /** The components of a composite that the guide uses, unused ones among them; else none. */
    public List<ElementDef> components() {
        return components;
    }

    /** The conditions between the components. */
    public List<SyntaxNote> notes() {
        return notes;
    }

    /** Whether the element before it says in which format this date or range of dates is. */
    public boolean isDateByQualifier() {
        return dateByQualifier;
    }

    /** The public models of the guide that say otherwise. */
    public List<Dispute> disputes() {
        return narrowing.disputes();
    }

    /** Whether a public model of the guide says otherwise about this fact. */
    public boolean isDisputed(Fact fact) {
        return Dispute.on(fact, narrowing.disputes());
    }

    /** Phrase and reference, such as {@code subscriber last name (NM103)}. */
    @Override
    public String toString() {
        return phrase() + " (" + reference() + ")";
    }
}
