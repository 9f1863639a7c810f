package io.github.claimwright.writer.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.model.Contact;
import org.junit.jupiter.api.Test;

class PerTest {
    @Test
    void listsTelephoneExtensionAndEmailInThatOrder() {
        Contact contact = new Contact("PAT REED", "6085550100", "12", "pat@example.com");
        assertEquals("PER*IC*PAT REED*TE*6085550100*EX*12*EM*pat@example.com", Text.of(Per.from(contact)));
    }

    @Test
    void leavesNoGapWhereANumberIsMissing() {
        assertEquals(
                "PER*IC**TE*6085550100*EM*pat@example.com",
                Text.of(Per.from(new Contact(null, "6085550100", null, "pat@example.com"))));
        assertEquals(
                "PER*IC*PAT REED*EM*pat@example.com",
                Text.of(Per.from(new Contact("PAT REED", null, null, "pat@example.com"))));
    }
}
