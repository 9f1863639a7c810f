package io.github.claimwright.validate.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.x12.Location;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    @ParameterizedTest
    @CsvSource({
        "2300, CLM, 2, 0, claim total charge",
        "2010AA, NM1, 9, 0, billing provider NPI",
        "2010AA, N4, 3, 0, billing provider ZIP or postal code",
        "2400, SV1, 1, 2, 'line 3, procedure code'",
        "2400, SV1, 4, 0, 'line 3, units'",
        "2400, LX, 0, 0, 'line 3, number'",
        "2410, CTP, 4, 0, 'line 3, drug quantity'",
        "2420E, NM1, 9, 0, 'line 3, ordering provider NPI'",
    })
    void namesAnElementInBillingWords(String loop, String tag, int element, int component, String words) {
        assertEquals(
                Optional.of(words), Place.of(at(loop, tag, element, component)).words());
    }

    @ParameterizedTest
    @CsvSource({
        "2300, REF, 2, claim", // fourteen references, each with another name
        "2400, DTP, 0, line 3",
        "2300, HI, 1, claim",
        "2010BB, REF, 1, payer",
        "2300, ZZZ, 1, ",
    })
    void saysOnlyWhatAllPositionsAgreeOn(String loop, String tag, int element, String words) {
        assertEquals(
                Optional.ofNullable(words), Place.of(at(loop, tag, element, 0)).words());
    }

    @ParameterizedTest
    @CsvSource({
        "2300, REF, 2, G1, claim prior authorization number",
        "2410, REF, 2, XZ, 'line 3, drug prescription or link number'",
        "2400, DTP, 0, 472, 'line 3, date of service'",
        "2300, DTP, 3, 439, claim accident date",
        "2300, REF, 2, QQ, claim", // no position of the guide
    })
    void namesAPositionByItsQualifier(String loop, String tag, int element, String qualifier, String words) {
        Location at = at(loop, tag, element, 0);
        Location told = new Location(23, 21, tag, element, 0, 0, loop, at.path(), 903, 23, qualifier);
        assertEquals(Optional.of(words), Place.of(told).words());
    }

    @ParameterizedTest
    @CsvSource({
        "ISA, 13, interchange control number",
        "SE, 1, transaction set segment count",
        "GS, 0, functional group header"
    })
    void namesTheEnvelope(String tag, int element, String words) {
        Location location = new Location(1, 0, tag, element, 0, 0, null, null, 0, 1);
        assertEquals(Optional.of(words), Place.of(location).words());
    }

    @ParameterizedTest
    @CsvSource({
        "2300, CLM, 2, 0, 28",
        "2400, SV1, 4, 0, 24G",
        "2400, SV1, 1, 2, 24D",
        "2300, CLM, 0, 0, ",
        "2300, CLM, 99, 0, ",
        "2300, ZZZ, 1, 0, ",
    })
    void knowsTheBoxOfThePaperForm(String loop, String tag, int element, int component, String box) {
        assertEquals(
                Optional.ofNullable(box),
                Place.of(at(loop, tag, element, component)).box());
    }

    @ParameterizedTest
    @CsvSource({
        "2400, SV1, 1, 2, 'loop 2400 SV101-2, segment 23'",
        "2300, CLM, 0, 0, 'loop 2300 CLM, segment 23'",
        ", '', 0, 0, segment 23",
        ", IEA, 2, 0, 'IEA02, segment 23'",
    })
    void namesAnElementInTheNotationOfTheField(String loop, String tag, int element, int component, String notation) {
        assertEquals(notation, Place.of(at(loop, tag, element, component)).notation());
    }

    private static Location at(String loop, String tag, int element, int component) {
        String path = "2000A[1]/2000B[1]/2300[1]" + (loop != null && loop.startsWith("24") ? "/2400[3]" : "");
        return new Location(23, 21, tag, element, component, 0, loop, path, 903, 23);
    }
}
