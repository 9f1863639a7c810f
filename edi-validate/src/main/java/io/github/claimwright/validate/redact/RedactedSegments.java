package io.github.claimwright.validate.redact;

import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.validate.tree.SegmentNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes segments anew without what identifies somebody. */
final class RedactedSegments {
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    /** Its id may be a part of somebody's text, and is not told. */
    private static final String NO_SEGMENT = "what stands where a segment id should";

    private static final Pattern DAY = Pattern.compile("\\d{8}");

    private final Classification classification;
    private final Values values;
    private final Patients patients;
    private final boolean keepText;
    private final RedactionReport report;
    private int level;

    RedactedSegments(
            Classification classification, Values values, Patients patients, boolean keepText, RedactionReport report) {
        this.classification = classification;
        this.values = values;
        this.patients = patients;
        this.keepText = keepText;
        this.report = report;
    }

    /** The segment without its terminator. */
    String of(SegmentNode segment) {
        report.segment();
        level += segment.is(0, "HL") ? 1 : 0;
        StringBuilder text = new StringBuilder(tag(segment));
        for (int element = 1; element <= segment.elements(); element++) {
            text.append(segment.delimiters().element()).append(element(segment, element));
        }
        return text.toString();
    }

    private String tag(SegmentNode segment) {
        String tag = segment.tag();
        if (Classification.isSegmentId(tag) || tag.isBlank()) {
            return tag;
        }
        report.replaced(Kind.UNKNOWN, NO_SEGMENT);
        return values.replace(Kind.TEXT, tag);
    }

    private String element(SegmentNode segment, int element) {
        String whole = segment.text(element);
        char separator = segment.delimiters().component();
        if (whole.indexOf(separator) < 0 || segment.is(0, "ISA")) {
            return isComposite(segment, element) ? value(segment, element, 1) : value(segment, element, 0);
        }
        StringBuilder text = new StringBuilder();
        int parts = segment.components(element);
        for (int part = 1; part <= parts; part++) {
            text.append(part > 1 ? String.valueOf(separator) : "").append(value(segment, element, part));
        }
        return text.toString();
    }

    private static boolean isComposite(SegmentNode segment, int element) {
        SegmentDef position = segment.definition();
        return position != null
                && element <= position.elements().size()
                && !position.element(element).components().isEmpty();
    }

    private String value(SegmentNode segment, int element, int component) {
        String value = segment.text(element, component);
        Kind kind = value.isBlank() ? Kind.KEEP : classification.of(segment, element, component);
        if (kind == Kind.KEEP || (kind == Kind.TEXT && keepText)) {
            return value;
        }
        report.replaced(kind, place(segment, element, component));
        return kind == Kind.DATE ? date(value) : values.replace(kind, value);
    }

    private static String place(SegmentNode segment, int element, int component) {
        return Classification.isSegmentId(segment.tag())
                ? segment.location(element, component).toString()
                : NO_SEGMENT;
    }

    /** A date, or each date of a range; what is none is replaced like an id. */
    private String date(String value) {
        StringBuilder moved = new StringBuilder();
        Matcher day = DAY.matcher(value);
        while (day.find()) {
            day.appendReplacement(moved, moved(day.group()));
        }
        return moved.isEmpty()
                ? values.replace(Kind.ID, value)
                : day.appendTail(moved).toString();
    }

    private String moved(String day) {
        try {
            return DATE.format(LocalDate.parse(day, DATE).plusDays(patients.daysOf(level)));
        } catch (DateTimeException none) {
            return day; // no day of the calendar says when anything was
        }
    }
}
