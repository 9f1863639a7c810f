package io.github.claimwright.cli.order;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the fields of a record say against each other, which a schema cannot express. */
final class CrossChecks {
    /** The longest account number that every payer returns whole (CLM01). */
    private static final int LONGEST_ACCOUNT_NUMBER = 20;

    private CrossChecks() {}

    /** What is wrong between the record's fields. Fields that the schema refuses are passed over. */
    static List<Fault> of(JsonNode tree) {
        List<Fault> faults = new ArrayList<>();
        if (isBornAfterDelivery(tree)) {
            faults.add(new Fault("patient.birthDate", "must not be after `delivery.date`"));
        }
        if (needsAccountNumber(tree)) {
            faults.add(new Fault(
                    "claim.accountNumber",
                    "is missing; `orderId` has more than %d characters and cannot be the claim's account number"
                            .formatted(LONGEST_ACCOUNT_NUMBER)));
        }
        if (tree.at("/claim/replaces").isTextual() && tree.at("/claim/voids").isTextual()) {
            faults.add(new Fault("claim.voids", "does not go with `claim.replaces`: a claim does one of the two"));
        }
        faults.addAll(decidedUnbilled(tree.path("otherInsurances")));
        return faults;
    }

    private static List<Fault> decidedUnbilled(JsonNode insurances) {
        return IntStream.range(0, insurances.size())
                .filter(index -> isDecidedUnbilled(insurances.path(index)))
                .mapToObj(index -> new Fault(
                        FieldPath.field(FieldPath.entry("otherInsurances", index), "neverBilled"),
                        "must not be true beside `decision`: a payer decides only what it was billed"))
                .toList();
    }

    private static boolean isDecidedUnbilled(JsonNode insurance) {
        return insurance.path("neverBilled").asBoolean() && insurance.has("decision");
    }

    private static boolean isBornAfterDelivery(JsonNode tree) {
        Optional<LocalDate> birth = date(tree.at("/patient/birthDate"));
        Optional<LocalDate> delivery = date(tree.at("/delivery/date"));
        return birth.isPresent() && delivery.isPresent() && birth.get().isAfter(delivery.get());
    }

    private static Optional<LocalDate> date(JsonNode value) {
        return Formats.date(value.asText());
    }

    private static boolean needsAccountNumber(JsonNode tree) {
        return tree.path("orderId").asText().length() > LONGEST_ACCOUNT_NUMBER
                && tree.at("/claim/accountNumber").isMissingNode();
    }
}
