package io.github.claimwright.validate.split;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes one part: opens what is around a claim as far as it is not open yet, and counts. */
final class PartWriter {
    private static final int CHILD_CODE = 4;

    private final OutputStream out;
    private final Form form;
    private final String ending;
    private final List<Layer> open = new ArrayList<>();
    private final int[] levels = new int[Depth.values().length];
    /** A subscriber with everything below, until it is known whether a dependent follows. */
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();

    private HeldSegment subscriber;
    private HeldSegment interchange;
    private HeldSegment group;
    private HeldSegment set;
    private long segments;
    private int lastLevel;
    private int sets;
    private int groups;
    private long claims;

    /** Begins a part in which segments end with a text: the terminator and what followed it. */
    PartWriter(OutputStream out, Form form, String ending, HeldSegment nothing) {
        this.out = out;
        this.form = form;
        this.ending = ending;
        this.subscriber = nothing;
        this.interchange = nothing;
        this.group = nothing;
        this.set = nothing;
    }

    long claims() {
        return claims;
    }

    /** Begins a claim below envelopes and levels. */
    void claim(List<Layer> around, HeldSegment clm) throws IOException {
        int same = 0;
        while (same < open.size() && same < around.size() && open.get(same) == around.get(same)) {
            same++;
        }
        closeFrom(same);
        for (Layer layer : around.subList(same, around.size())) {
            open(layer);
        }
        claims++;
        put(clm);
    }

    /** Writes a segment of the claim that was begun. */
    void put(HeldSegment segment) throws IOException {
        segment.writeTo(held);
        held.write(ending.getBytes(StandardCharsets.ISO_8859_1));
        segments++;
    }

    /** Closes whatever is open, and the part. */
    void finish() throws IOException {
        closeFrom(0);
        release();
        out.close();
    }

    private void open(Layer layer) throws IOException {
        switch (layer.depth()) {
            case INTERCHANGE -> openInterchange(layer);
            case GROUP -> openGroup(layer);
            case SET -> openSet(layer);
            case SUBSCRIBER -> openSubscriber(layer);
            default -> openLevel(layer, layer.first());
        }
        open.add(layer);
    }

    private void openInterchange(Layer layer) throws IOException {
        interchange = form.interchange(layer.first());
        put(interchange);
    }

    private void openGroup(Layer layer) throws IOException {
        group = form.group(layer.first());
        put(group);
        groups++;
        sets = 0;
    }

    private void openSet(Layer layer) throws IOException {
        segments = 0;
        lastLevel = 0;
        sets++;
        set = form.set(layer.first());
        put(set);
        for (HeldSegment segment : layer.segments().subList(1, layer.segments().size())) {
            put(segment.tag().equals("BHT") ? form.batch(segment) : segment);
        }
    }

    /** Holds back its HL: whether a dependent follows is known only later. */
    private void openSubscriber(Layer layer) throws IOException {
        release();
        subscriber = numbered(layer, layer.first()).with(CHILD_CODE, "0");
        segments++;
        rest(layer);
    }

    private void openLevel(Layer layer, HeldSegment hl) throws IOException {
        if (layer.depth() == Depth.PATIENT) {
            subscriber = subscriber.with(CHILD_CODE, "1");
        }
        put(numbered(layer, hl));
        rest(layer);
    }

    private void rest(Layer layer) throws IOException {
        for (HeldSegment segment : layer.segments().subList(1, layer.segments().size())) {
            put(segment);
        }
    }

    private HeldSegment numbered(Layer layer, HeldSegment hl) {
        int depth = layer.depth().outside();
        levels[depth] = ++lastLevel;
        boolean top = layer.depth() == Depth.PROVIDER;
        HeldSegment numbered = hl.with(1, Integer.toString(lastLevel));
        return top ? numbered : numbered.with(2, Integer.toString(levels[depth - 1]));
    }

    /** Hands on what was held back. */
    private void release() throws IOException {
        if (!subscriber.text().isEmpty()) {
            subscriber.writeTo(out);
            out.write(ending.getBytes(StandardCharsets.ISO_8859_1));
            subscriber = new HeldSegment("", subscriber.separator());
        }
        held.writeTo(out);
        held.reset();
    }

    private void closeFrom(int kept) throws IOException {
        boolean endsSubscriber = kept <= Depth.SUBSCRIBER.outside();
        if (endsSubscriber) {
            release();
        }
        for (int depth = open.size() - 1; depth >= kept; depth--) {
            close(open.remove(depth).depth());
        }
    }

    private void close(Depth depth) throws IOException {
        switch (depth) {
            case SET -> trailer("SE", segments + 1, set.element(2));
            case GROUP -> trailer("GE", sets, group.element(6));
            case INTERCHANGE -> trailer("IEA", groups, interchange.element(13));
            default -> {
                // a level has no trailer
            }
        }
    }

    private void trailer(String tag, long count, String number) throws IOException {
        put(new HeldSegment(tag, set.separator()).with(1, Long.toString(count)).with(2, number));
    }
}
