package io.github.claimwright.writer.loop;

import io.github.claimwright.model.OtherPayerProvider;
import io.github.claimwright.model.Provider;
import io.github.claimwright.writer.segment.Nm1;
import io.github.claimwright.writer.segment.Ref;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Loops 2330C to 2330G: the numbers by which another payer knows the providers of a claim. */
final class OtherPayerProviderLoops {
    private static final Map<String, String> ID_OF_ROLE = Map.of(
            Provider.REFERRING, "2330C",
            Provider.PRIMARY_CARE, "2330C",
            Provider.RENDERING, "2330D",
            OtherPayerProvider.SERVICE_LOCATION, "2330E",
            Provider.SUPERVISING, "2330F",
            OtherPayerProvider.BILLING, "2330G");

    private OtherPayerProviderLoops() {}

    static void add(List<OtherPayerProvider> providers, List<Loop> loops) {
        providers.stream()
                .map(OtherPayerProviderLoops::from)
                .sorted(Comparator.comparing(Loop::id))
                .forEach(loops::add);
    }

    private static Loop from(OtherPayerProvider provider) {
        String id = Objects.requireNonNull(ID_OF_ROLE.get(provider.role()), "the model allows no other role");
        return Loop.of(id)
                .add(Nm1.nameless(provider.role(), provider.entityType()))
                .addEach(provider.references(), Ref::from)
                .build();
    }
}
