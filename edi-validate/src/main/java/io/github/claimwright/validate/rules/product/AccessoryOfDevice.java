package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.Pairing;
import io.github.claimwright.codes.Pairing.Relation;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An accessory belongs to the patient's compressor or nebulizer. */
public final class AccessoryOfDevice {
    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-ACCESSORY")
            .level(PRODUCT)
            .warning()
            .offByDefault()
            .at("2400", "SV101")
            .requires("An accessory is one that the policy covers with the patient's compressor or nebulizer")
            .because("Medicare denies every other combination of device and accessory.")
            .mend(
                    "Bill the accessory of the device, check the device's code, or give the earlier deliveries with --history.")
            .message("%s is covered with %s, but the patient's device is %s")
            .rejectedAs("A8", "454")
            .prevents("CO-50")
            .source(
                    "LCD L33370, devices and their accessories; a warning, because another device may be the patient's own")
            .breachedBy(AccessoryOfDevice::judge);

    private AccessoryOfDevice() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        CodedLine.believed(loop, breaches.codes())
                .filter(line -> !line.isDenialExpected() && !IncludedItem.isPart(line, breaches.codes()))
                .ifPresent(line -> judge(line, breaches));
    }

    private static void judge(CodedLine line, Breaches breaches) {
        Set<HcpcsCode> fitting = devicesFor(line, breaches.codes());
        Set<HcpcsCode> devices = fitting.isEmpty() ? Set.of() : devicesOf(line, breaches);
        if (!devices.isEmpty() && devices.stream().noneMatch(fitting::contains)) {
            breaches.atComponent(line.service(), 1, 2, line.code(), Pairs.list(fitting), Pairs.list(devices));
        }
    }

    /** The devices with which the line's accessory is covered; none when it is no accessory of the policy. */
    private static Set<HcpcsCode> devicesFor(CodedLine line, CodeBook codes) {
        return accessories(codes)
                .filter(pairing -> pairing.codes().contains(line.code()))
                .flatMap(pairing -> pairing.when().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Pairing> accessories(CodeBook codes) {
        return codes.pairings().stream().filter(pairing -> pairing.relation() == Relation.ACCESSORY);
    }

    private static Set<HcpcsCode> devicesOf(CodedLine line, Breaches breaches) {
        Set<HcpcsCode> known = accessories(breaches.codes())
                .flatMap(pairing -> pairing.when().stream())
                .collect(Collectors.toSet());
        Set<HcpcsCode> devices = new TreeSet<>();
        line.ofClaim(breaches.codes()).stream()
                .map(CodedLine::code)
                .filter(known::contains)
                .forEach(devices::add);
        Earlier.of(line, breaches)
                .ifPresent(earlier -> earlier.codes().filter(known::contains).forEach(devices::add));
        return devices;
    }
}
