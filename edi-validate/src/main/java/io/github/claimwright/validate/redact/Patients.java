package io.github.claimwright.validate.redact;

import io.github.claimwright.validate.tree.SegmentNode;
import java.util.ArrayList;
import java.util.List;

/**
 * By how many days the dates of each patient move: found in a first reading of the file, as dates come before the name of
 * whom they belong to. The same patient moves by the same days in every file.
 */
final class Patients {
    private final Cipher cipher;
    private final int most;
    private final List<Integer> shifts = new ArrayList<>();
    private String person = "";

    /**
     * @param cipher hides who moves how
     * @param most the most days to move back, at least 1
     */
    Patients(Cipher cipher, int most) {
        this.cipher = cipher;
        this.most = most;
    }

    void read(SegmentNode segment) {
        if (segment.is(0, "HL") || segment.is(0, "IEA")) {
            finish();
            person = segment.text(3);
        } else if (segment.is(0, "NM1") && (segment.is(1, "IL") || segment.is(1, "QC")) && isOfLevel(segment)) {
            person += segment.is(1, "IL") && segment.has(9)
                    ? ' ' + segment.text(9)
                    : ' ' + segment.text(3) + ' ' + segment.text(4);
        } else if (segment.is(0, "DMG") && segment.loop() != null && person.startsWith("23")) {
            person += ' ' + segment.text(2);
        }
    }

    private static boolean isOfLevel(SegmentNode segment) {
        return segment.loop() != null && !segment.loop().id().equals("2330A");
    }

    private void finish() {
        if (!person.isEmpty()) {
            shifts.add(person.indexOf(' ') < 0 ? 0 : -1 - cipher.number("patient " + person, most));
        }
    }

    /** The days of the level of the hierarchy with the number in the file, from 1; 0 before the first. */
    int daysOf(int level) {
        return level < 1 || level > shifts.size() ? 0 : shifts.get(level - 1);
    }
}
