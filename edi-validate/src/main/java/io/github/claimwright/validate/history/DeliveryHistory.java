package io.github.claimwright.validate.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Earlier deliveries by patient. Immutable and thread-safe. */
public final class DeliveryHistory {
    private final Map<PatientKey, List<EarlierDelivery>> deliveries;

    private DeliveryHistory(Map<PatientKey, List<EarlierDelivery>> deliveries) {
        this.deliveries = Map.copyOf(deliveries);
    }

    /** Begins a history without deliveries. */
    public static Builder builder() {
        return new Builder();
    }

    /** What a patient was delivered before a date of service, the oldest first. */
    public List<EarlierDelivery> before(PatientKey patient, LocalDate date) {
        return deliveries.getOrDefault(patient, List.of()).stream()
                .filter(delivery -> delivery.date().isBefore(date))
                .toList();
    }

    /** Collects deliveries. */
    public static final class Builder {
        private final Map<PatientKey, List<EarlierDelivery>> deliveries = new HashMap<>();

        private Builder() {}

        /** Adds a delivery. */
        public Builder add(PatientKey patient, EarlierDelivery delivery) {
            deliveries.computeIfAbsent(patient, none -> new ArrayList<>()).add(delivery);
            return this;
        }

        /** The history. */
        public DeliveryHistory build() {
            deliveries.replaceAll((patient, of) -> of.stream()
                    .sorted(Comparator.comparing(EarlierDelivery::date))
                    .toList());
            return new DeliveryHistory(deliveries);
        }
    }
}
