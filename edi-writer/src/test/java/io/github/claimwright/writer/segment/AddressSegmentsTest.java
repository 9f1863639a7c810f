package io.github.claimwright.writer.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.model.Address;
import org.junit.jupiter.api.Test;

class AddressSegmentsTest {
    @Test
    void haveTheStreetLinesInN3() {
        assertEquals("N3*1 OAK ST*APT 2", Text.of(N3.from(new Address("1 OAK ST", "APT 2", "ELY", "MN", "55731"))));
        assertEquals("N3*1 OAK ST", Text.of(N3.from(new Address("1 OAK ST", null, "ELY", "MN", "55731"))));
    }

    @Test
    void haveCityStateAndZipInN4() {
        assertEquals("N4*ELY*MN*557310001", Text.of(N4.from(new Address("1 OAK ST", null, "ELY", "MN", "557310001"))));
    }
}
