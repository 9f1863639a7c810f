package io.github.claimwright.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CodeListTest {
    private static final CodeList CODES = CodeList.of(List.of("85", "87", "P3", "005010X222A1", "005010X231A1"));

    @Test
    void findsACodeInTheMiddleOfABuffer() {
        byte[] buffer = "NM1*85*2".getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(CODES.contains(buffer, 4, 6));
        assertFalse(CODES.contains(buffer, 4, 5));
        assertFalse(CODES.contains(buffer, 4, 7));
    }

    @Test
    void findsCodesThatAreTooLongToPack() {
        assertTrue(contains(CODES, "005010X222A1"));
        assertTrue(contains(CODES, "005010X231A1"));
        assertFalse(contains(CODES, "005010X223A2"));
        assertFalse(contains(CODES, "005010X222"));
    }

    @Test
    void holdsNoEmptyCode() {
        assertFalse(contains(CODES, ""));
        assertThrows(IllegalArgumentException.class, () -> CodeList.of(List.of("A", "")));
    }

    @Test
    void answersForAPackedCodeOfAnyOtherList() {
        byte[] code = {'P', '3'};
        assertTrue(CODES.contains(CodeList.pack(code, 0, 2)));
        assertFalse(CODES.contains(CodeList.pack(code, 0, 1)));
    }

    @Test
    void packsNothingLongerThanEightBytes() {
        byte[] code = "005010X222A1".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(0, CodeList.pack(code, 0, code.length));
        assertFalse(CODES.contains(0));
    }

    @Test
    void overlapsAListThatSharesACode() {
        assertTrue(CODES.overlaps(CodeList.of(List.of("XX", "P3"))));
        assertFalse(CODES.overlaps(CodeList.of(List.of("P", "3"))));
    }

    @Test
    void showsItsCodesInOrder() {
        assertEquals("85,87,P3,005010X222A1,005010X231A1", CODES.toString());
    }

    @Property
    void agreesWithASetOfItsCodes(@ForAll("codeSets") Set<String> codes, @ForAll("codes") String probe) {
        CodeList list = CodeList.of(List.copyOf(codes));
        assertEquals(codes.contains(probe), contains(list, probe));
        assertEquals(codes.contains(probe), list.contains(probe));
        codes.forEach(code -> assertTrue(contains(list, code)));
    }

    @Provide
    Arbitrary<Set<String>> codeSets() {
        return codes().set().ofMaxSize(80);
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.strings().withChars("AB12").ofMinLength(1).ofMaxLength(10);
    }

    private static boolean contains(CodeList list, String code) {
        byte[] bytes = code.getBytes(StandardCharsets.ISO_8859_1);
        return list.contains(bytes, 0, bytes.length);
    }
}
