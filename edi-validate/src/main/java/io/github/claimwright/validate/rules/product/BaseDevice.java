package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.HcpcsEntry.Kind;
import io.github.claimwright.codes.HcpcsEntry.Standing;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Nebulizer drugs and accessories follow a nebulizer. */
public final class BaseDevice {
    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-BASE-DEVICE")
            .level(PRODUCT)
            .warning()
            .offByDefault()
            .at("2400", "SV101")
            .requires(
                    "A nebulizer drug or accessory follows a nebulizer, or a note says that the patient owns one (asked with --history)")
            .because(
                    "Medicare covers drugs and accessories as supplies of a covered nebulizer, and denies them without one on file (CO-16, M124).")
            .mend(
                    "Name the patient's own nebulizer in the line note, with its code and the month it was obtained: BENE-OWNED E0570 PUR JAN 2021.")
            .message(
                    "neither this claim nor the history has a nebulizer for %s, and no note says that the patient owns one")
            .rejectedAs("A8", "454")
            .prevents("CO-16", "M124")
            .source("LCD L33370; Noridian, accessories and supplies used with beneficiary-owned equipment")
            .breachedBy(BaseDevice::judge);

    private BaseDevice() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        CodedLine.believed(loop, breaches.codes())
                .filter(BaseDevice::isUsedWithDevice)
                .filter(line -> !saysOwned(line) && isFirst(line, breaches.codes()))
                .ifPresent(line -> Earlier.of(line, breaches)
                        .filter(earlier -> codes(line, earlier, breaches.codes())
                                .noneMatch(code -> isDevice(code, line, breaches.codes())))
                        .ifPresent(earlier -> breaches.atComponent(line.service(), 1, 2, line.code())));
    }

    private static boolean isUsedWithDevice(CodedLine line) {
        return (line.isOfKind(Kind.DRUG) || line.isOfKind(Kind.SUPPLY))
                && line.isOfStanding(Standing.COVERED)
                && !line.isDenialExpected();
    }

    /** One missing device is one finding, however many items want it. */
    private static boolean isFirst(CodedLine line, CodeBook codes) {
        return line.ofClaim(codes).stream()
                .noneMatch(other -> other.isBefore(line) && isUsedWithDevice(other) && !saysOwned(other));
    }

    private static Stream<HcpcsCode> codes(CodedLine line, Earlier earlier, CodeBook codes) {
        return Stream.concat(line.ofClaim(codes).stream().map(CodedLine::code), earlier.codes());
    }

    private static boolean isDevice(HcpcsCode code, CodedLine line, CodeBook codes) {
        return codes.hcpcs(code, line.date())
                .filter(entry -> entry.kind() == Kind.EQUIPMENT)
                .isPresent();
    }

    private static boolean saysOwned(CodedLine line) {
        return Stream.of(
                        Optional.of(line.line().loop()),
                        Optional.ofNullable(line.line().loop().parent()))
                .flatMap(Optional::stream)
                .flatMap(loop -> loop.segments("NTE").stream())
                .map(note -> note.text(2).toUpperCase(Locale.ROOT))
                .anyMatch(note -> note.contains("OWN"));
    }
}
