package io.github.claimwright.validate.read;

import static io.github.claimwright.validate.read.Texts.required;

import io.github.claimwright.model.AmbulanceLocation;
import io.github.claimwright.model.OrderingProvider;
import io.github.claimwright.model.OrganizationName;
import io.github.claimwright.model.Parties;
import io.github.claimwright.model.Provider;
import io.github.claimwright.model.ServiceLocation;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.List;

/**
 * Who had a part in a claim or in a line.
 *
 * @param providers the ids of the loops of providers, in the order of the guide
 * @param location the id of the loop of the service location
 * @param pickUp the id of the loop where an ambulance took the patient up
 * @param dropOff the id of the loop where it set the patient down
 */
record PartiesOfLoops(List<String> providers, String location, String pickUp, String dropOff) {
    static final PartiesOfLoops OF_CLAIM =
            new PartiesOfLoops(List.of("2310A", "2310B", "2310D"), "2310C", "2310E", "2310F");
    static final PartiesOfLoops OF_LINE =
            new PartiesOfLoops(List.of("2420A", "2420B", "2420D", "2420F"), "2420C", "2420G", "2420H");

    Parties parties(LoopNode loop) {
        List<LoopNode> ofProviders = loop.children().stream()
                .filter(child -> providers.contains(child.id()))
                .toList();
        return new Parties(
                Tolerant.each(ofProviders, PartiesOfLoops::provider),
                Tolerant.ifThere(loop.child(location), PartiesOfLoops::location),
                Tolerant.ifThere(loop.child(pickUp), PartiesOfLoops::ambulance),
                Tolerant.ifThere(loop.child(dropOff), PartiesOfLoops::ambulance));
    }

    private static Provider provider(LoopNode loop) {
        SegmentNode nm1 = required(loop, "NM1");
        return new Provider(
                nm1.text(1),
                nm1.has(3) ? Texts.name(nm1) : null,
                nm1.text(2),
                LevelsOfLoops.npi(nm1),
                loop.segment("PRV").map(prv -> Texts.optional(prv, 3)).orElse(null),
                Texts.references(loop));
    }

    private static ServiceLocation location(LoopNode loop) {
        SegmentNode nm1 = required(loop, "NM1");
        return new ServiceLocation(
                new OrganizationName(nm1.text(3)),
                LevelsOfLoops.npi(nm1),
                Texts.requiredAddress(loop),
                Texts.references(loop),
                Texts.firstContact(loop));
    }

    private static AmbulanceLocation ambulance(LoopNode loop) {
        return new AmbulanceLocation(Texts.optional(required(loop, "NM1"), 3), Texts.requiredAddress(loop));
    }

    /** Loop 2420E. */
    static OrderingProvider ordering(LoopNode loop) {
        SegmentNode nm1 = required(loop, "NM1");
        return new OrderingProvider(
                Texts.person(nm1),
                LevelsOfLoops.npi(nm1),
                Texts.address(loop),
                Texts.references(loop),
                Texts.firstContact(loop));
    }
}
