package io.github.claimwright.envelope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.model.Contact;
import io.github.claimwright.model.PersonName;
import io.github.claimwright.model.RefusedValueException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class EnvelopeHeadersTest {
    private static final InterchangeHeader.Id SENDER = new InterchangeHeader.Id("ZZ", "SENDER");
    private static final Contact CONTACT = new Contact("DESK", "6085550100", null, null);

    private static InterchangeHeader header(String date, String time, String number, String usage) {
        return new InterchangeHeader(
                InterchangeHeader.NO_INFORMATION,
                InterchangeHeader.NO_INFORMATION,
                SENDER,
                SENDER,
                date,
                time,
                number,
                false,
                usage);
    }

    private static void refuses(String sentence, Executable making) {
        assertEquals(sentence, assertThrows(RefusedValueException.class, making).getMessage());
    }

    @Test
    void fitTheFixedColumnsOfTheInterchangeHeader() {
        assertEquals("000000017", header("260304", "1506", "000000017", "T").controlNumber());
        refuses("interchange date must be six digits YYMMDD", () -> header("20260304", "1506", "000000017", "T"));
        refuses("interchange time must be four digits HHMM", () -> header("260304", "15:06", "000000017", "T"));
        refuses("interchange control number must be nine digits", () -> header("260304", "1506", "17", "T"));
        refuses("interchange usage must be T or P", () -> header("260304", "1506", "000000017", "X"));
        refuses("interchange id qualifier must be two characters", () -> new InterchangeHeader.Id("Z", "SENDER"));
        refuses(
                "interchange id must not be longer than 15 characters",
                () -> new InterchangeHeader.Id("ZZ", "SIXTEENCHARACTER"));
        refuses(
                "authorization or security information must not be longer than 10 characters",
                () -> new InterchangeHeader(
                        new InterchangeHeader.Id("03", "ELEVEN CHAR"),
                        InterchangeHeader.NO_INFORMATION,
                        SENDER,
                        SENDER,
                        "260304",
                        "1506",
                        "000000017",
                        true,
                        "P"));
    }

    @Test
    void nameSubmitterAndReceiver() {
        assertEquals(CONTACT, new Submitter("LAKESIDE", "S1", CONTACT).contact());
        refuses(
                "submitter contacts must number 1 or 2",
                () -> new Submitter(new PersonName("REED", "PAT", null, null), "S1", List.of()));
        refuses(
                "submitter contacts must number 1 or 2",
                () -> new Submitter(new PersonName("REED", "PAT", null, null), "S1", Collections.nCopies(3, CONTACT)));
        refuses("submitter name must have 1 to 60 characters", () -> new Submitter("", "S1", CONTACT));
        refuses("receiver name must have 1 to 60 characters", () -> new Receiver("", "R1"));
    }

    @Test
    void knowWhichLevelOpensWhich() {
        assertTrue(HierarchyLevel.SUBSCRIBER.opens(HierarchyLevel.PATIENT));
        assertTrue(HierarchyLevel.SUBSCRIBER.opens(HierarchyLevel.SUBSCRIBER));
        assertFalse(HierarchyLevel.PATIENT.opens(HierarchyLevel.SUBSCRIBER));
        assertEquals(HierarchyLevel.SUBSCRIBER, HierarchyLevel.CLAIM.orHigher(HierarchyLevel.SUBSCRIBER));
        assertEquals(HierarchyLevel.SUBSCRIBER, HierarchyLevel.SUBSCRIBER.orHigher(HierarchyLevel.CLAIM));
    }
}
