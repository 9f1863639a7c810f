package io.github.claimwright.writer.loop;

import io.github.claimwright.model.AmbulanceLocation;
import io.github.claimwright.model.OrderingProvider;
import io.github.claimwright.model.Parties;
import io.github.claimwright.model.Provider;
import io.github.claimwright.model.ServiceLocation;
import io.github.claimwright.writer.segment.N3;
import io.github.claimwright.writer.segment.N4;
import io.github.claimwright.writer.segment.Nm1;
import io.github.claimwright.writer.segment.Per;
import io.github.claimwright.writer.segment.Prv;
import io.github.claimwright.writer.segment.Ref;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Loops 2310A to 2310F and 2420A to 2420H: who had a part in a claim, or in one of its lines. They may come in any order
 * and are written in that of the guide; providers of one loop in the order of the claim.
 */
final class PartyLoops {
    private static final String SERVICE_LOCATION = "77";
    private static final String PICK_UP = "PW";
    private static final String DROP_OFF = "45";
    private static final String ORDERING = "DK";

    static final PartyLoops OF_CLAIM = new PartyLoops(Map.of(
            Provider.REFERRING,
            "2310A",
            Provider.PRIMARY_CARE,
            "2310A",
            Provider.RENDERING,
            "2310B",
            SERVICE_LOCATION,
            "2310C",
            Provider.SUPERVISING,
            "2310D",
            PICK_UP,
            "2310E",
            DROP_OFF,
            "2310F"));

    static final PartyLoops OF_LINE = new PartyLoops(Map.of(
            Provider.RENDERING,
            "2420A",
            Provider.PURCHASED,
            "2420B",
            SERVICE_LOCATION,
            "2420C",
            Provider.SUPERVISING,
            "2420D",
            ORDERING,
            "2420E",
            Provider.REFERRING,
            "2420F",
            Provider.PRIMARY_CARE,
            "2420F",
            PICK_UP,
            "2420G",
            DROP_OFF,
            "2420H"));

    private final Map<String, String> idOfRole;

    private PartyLoops(Map<String, String> idOfRole) {
        this.idOfRole = idOfRole;
    }

    void add(Parties parties, @Nullable OrderingProvider ordering, List<Loop> loops) {
        if (parties.equals(Parties.NONE)) {
            addIfGiven(ordering, this::ordering, loops);
        } else {
            addSorted(parties, ordering, loops);
        }
    }

    private void addSorted(Parties parties, @Nullable OrderingProvider ordering, List<Loop> loops) {
        List<Loop> added = new ArrayList<>();
        for (Provider provider : parties.providers()) {
            added.add(provider(provider));
        }
        addIfGiven(parties.location(), this::serviceLocation, added);
        addIfGiven(ordering, this::ordering, added);
        addIfGiven(parties.pickUp(), place -> ambulance(PICK_UP, place), added);
        addIfGiven(parties.dropOff(), place -> ambulance(DROP_OFF, place), added);
        added.sort(Comparator.comparing(Loop::id));
        loops.addAll(added);
    }

    private static <T> void addIfGiven(@Nullable T party, Function<T, Loop> loop, List<Loop> loops) {
        if (party != null) {
            loops.add(loop.apply(party));
        }
    }

    private Loop.Builder loop(String role) {
        return Loop.of(Objects.requireNonNull(idOfRole.get(role), "the model allows no other role"));
    }

    private Loop provider(Provider provider) {
        return loop(provider.role())
                .add(Nm1.provider(provider.role(), provider.entityType(), provider.name(), provider.npi()))
                .addIfGiven(provider.taxonomy(), Prv::rendering)
                .addEach(provider.references(), Ref::from)
                .build();
    }

    private Loop serviceLocation(ServiceLocation location) {
        return loop(SERVICE_LOCATION)
                .add(Nm1.provider(SERVICE_LOCATION, location.name(), location.npi()))
                .add(N3.from(location.address()))
                .add(N4.from(location.address()))
                .addEach(location.references(), Ref::from)
                .addIfGiven(location.contact(), Per::from)
                .build();
    }

    private Loop ordering(OrderingProvider provider) {
        return loop(ORDERING)
                .add(Nm1.provider(ORDERING, provider.name(), provider.npi()))
                .addIfGiven(provider.address(), N3::from)
                .addIfGiven(provider.address(), N4::from)
                .addEach(provider.references(), Ref::from)
                .addIfGiven(provider.contact(), Per::from)
                .build();
    }

    private Loop ambulance(String role, AmbulanceLocation location) {
        return loop(role)
                .add(Nm1.ambulanceLocation(role, location.name()))
                .add(N3.from(location.address()))
                .add(N4.from(location.address()))
                .build();
    }
}
