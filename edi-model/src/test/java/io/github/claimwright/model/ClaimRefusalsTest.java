package io.github.claimwright.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.claimwright.x12.Segment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a claim, its lines and the decisions of other payers must be like, each refusal as a sentence. */
class ClaimRefusalsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final Procedure PROCEDURE = new Procedure(new HcpcsCode("J7613"), List.of(), null);

    private static Arguments refusal(String sentence, Executable making) {
        return Arguments.of(sentence, making);
    }

    static Stream<Arguments> claims() {
        return Stream.of(
                refusal("related causes must number 1 to 2, not 0", () -> new RelatedCauses(List.of(), null, null)),
                refusal(
                        "delay reason code must not be longer than 2 characters",
                        () -> new Circumstances(null, null, "LATE")),
                refusal("attachments of a claim must number 0 to 10, not 11", () -> withAttachments(11)),
                refusal(
                        "fixed format text must not be longer than 80 characters",
                        () -> ClaimDetails.builder()
                                .fixedFormatText("X".repeat(81))
                                .build()),
                refusal(
                        "anesthesia related procedures must number 0 to 2, not 3",
                        () -> ClaimDetails.builder()
                                .anesthesiaProcedure("10021")
                                .anesthesiaProcedure("10022")
                                .anesthesiaProcedure("10023")
                                .build()),
                refusal(
                        "attachment control number must have at least two characters",
                        () -> new Attachment("OZ", Attachment.FAX, "1")),
                refusal(
                        "contract type must not be longer than 2 characters",
                        () -> new Contract("BASE", null, null, null, null, null)),
                refusal("note must not be longer than 80 characters", () -> new Note("ADD", "X".repeat(81))),
                refusal("reference number must not be blank", () -> new Reference(Reference.REFERRAL, "")),
                refusal("date qualifier must be three characters such as 471", () -> EventDate.on("FIRST", DAY)),
                refusal(
                        "date of service must be a range when it is several days",
                        () -> new DateSpan(DAY, DAY.plusDays(1), false)),
                refusal(
                        "conditions of a certification must number 1 to 5, not 0",
                        () -> new Certification(Certification.EQUIPMENT, true, List.of())),
                refusal("approved patient group must have a code or an amount", () -> new PatientGroup(null, null)),
                refusal("repriced service must have a code or units", () -> new RepricedService(null, null)),
                refusal("repricing verdict must have at least one code", () -> new Repricing.Verdict(null, null, null)),
                refusal("ICD-CM revision must be 10 or 9", () -> new DiagnosisCode("J449", 11)),
                refusal(
                        "diagnosis code must be an ICD-9-CM code of three to five characters such as 496",
                        () -> new DiagnosisCode("J449", 9)),
                refusal(
                        "position of a kept segment must be counted from 1",
                        () -> new KeptSegment("2300", 1, 0, Segment.of("ZZZ").build())));
    }

    private static ClaimDetails withAttachments(int count) {
        ClaimDetailsBuilder builder = ClaimDetails.builder();
        Collections.nCopies(count, new Attachment("OZ", Attachment.AVAILABLE, null))
                .forEach(builder::attachment);
        return builder.build();
    }

    static Stream<Arguments> lines() {
        return Stream.of(
                refusal(
                        "service code type must not be HC, which takes a HCPCS code",
                        () -> new OtherServiceCode("HC", "J7613")),
                refusal(
                        "product code type must not be N4, which takes a drug identification",
                        () -> new ProductIdentification("N4", "00487950125", BigDecimal.ONE, NdcUnit.UN)),
                refusal(
                        "product quantity must be more than zero",
                        () -> new ProductIdentification("UP", "123456789012", BigDecimal.ZERO, NdcUnit.UN)),
                refusal(
                        "length of need must not be negative",
                        () -> new EquipmentTerms(
                                new HcpcsCode("E0570"),
                                BigDecimal.TEN.negate(),
                                Money.of("17"),
                                Money.of("170"),
                                EquipmentTerms.MONTHLY)),
                refusal(
                        "purchase price must not be negative",
                        () -> new EquipmentTerms(
                                new HcpcsCode("E0570"),
                                BigDecimal.TEN,
                                Money.of("17"),
                                Money.of("-170"),
                                EquipmentTerms.MONTHLY)),
                refusal(
                        "equipment duration must not be negative",
                        () -> new EquipmentCertification("I", BigDecimal.ONE.negate())),
                refusal(
                        "test result must have at most fifteen digits",
                        () -> new TestResult("TR", "R1", new BigDecimal("1234567890.123456"))),
                refusal(
                        "answers of a supporting form must number 1 to 99, not 0",
                        () -> new SupportingForm("UT", "484.03", List.of())),
                refusal("form answer must say something", () -> new FormAnswer("1A", null, null, null, null)),
                refusal(
                        "transport distance must not be negative",
                        () -> new AmbulanceTransport(null, "A", BigDecimal.ONE.negate(), null, null)),
                refusal(
                        "further notes of a line must number 0 to 2, not 3",
                        () -> LineDetails.builder()
                                .note(new Note("TPO", "A"))
                                .note(new Note("TPO", "B"))
                                .note(new Note("TPO", "C"))
                                .build()),
                refusal(
                        "product of a line must be a drug or another product",
                        () -> line().withDetails(LineDetails.builder()
                                .product(new ProductIdentification("UP", "123", BigDecimal.ONE, NdcUnit.UN))
                                .build())));
    }

    static Stream<Arguments> decisions() {
        return Stream.of(
                refusal(
                        "reasons of an adjustment group must number 1 to 6, not 0",
                        () -> new AdjustmentGroup(AdjustmentGroup.PATIENT, List.of())),
                refusal(
                        "adjustment reason must not be longer than 5 characters",
                        () -> new Adjustment("DEDUCT", Money.of("5"))),
                refusal(
                        "outpatient adjudication must have a remark, a rate or an amount",
                        () -> OutpatientAdjudication.ofRemarks()),
                refusal(
                        "remark codes must number 0 to 5, not 6",
                        () -> OutpatientAdjudication.ofRemarks("1", "2", "3", "4", "5", "6")),
                refusal(
                        "bundled line number must be counted from 1",
                        () -> new LineAdjudication(
                                "PAYER1", Money.of("5"), PROCEDURE, BigDecimal.ONE, 0, List.of(), DAY, null)),
                refusal(
                        "paid units must not be negative",
                        () -> new LineAdjudication(
                                "PAYER1",
                                Money.of("5"),
                                PROCEDURE,
                                BigDecimal.ONE.negate(),
                                null,
                                List.of(),
                                DAY,
                                null)),
                refusal(
                        "benefits assignment must not be longer than 1 characters",
                        () -> new Release("YES", null, "Y")),
                refusal("other payer id must have at least two characters", () -> OtherPayer.of("PLAN", "1")));
    }

    private static ServiceLine line() {
        return new ServiceLine(
                PROCEDURE,
                Money.of("5"),
                UnitCount.units(1),
                null,
                List.of(1),
                DateSpan.on(DAY),
                null,
                null,
                new DrugIdentification(new Ndc("00487950125"), BigDecimal.ONE, NdcUnit.UN, null),
                null);
    }

    @ParameterizedTest
    @MethodSource({"claims", "lines", "decisions"})
    void areSentences(String sentence, Executable making) {
        assertEquals(sentence, assertThrows(RefusedValueException.class, making).getMessage());
    }
}
