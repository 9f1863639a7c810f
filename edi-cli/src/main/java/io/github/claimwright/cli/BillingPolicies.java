package io.github.claimwright.cli;

import io.github.claimwright.billing.BillingPolicy;
import io.github.claimwright.units.Rounding;
import io.github.claimwright.validate.profile.Profile;
import io.github.claimwright.validate.profile.Setting;
import io.github.claimwright.validate.rules.payer.CoverageModifier;
import io.github.claimwright.validate.rules.payer.UnitsPerLine;
import io.github.claimwright.validate.rules.product.UnitsOfQuantity;
import org.jspecify.annotations.Nullable;

/** What a payer's profile means for the making of claims: what it will judge is what is made. */
final class BillingPolicies {
    private BillingPolicies() {}

    static BillingPolicy of(Profile profile) {
        boolean medicareDme = profile.of(CoverageModifier.RULE).severity().isPresent();
        BillingPolicy start = medicareDme ? BillingPolicy.medicareDme() : BillingPolicy.base();
        return new BillingPolicy(
                profile.name(),
                rounding(profile),
                mostUnits(profile),
                start.drugIdentification(),
                start.orderingProviderRequired(),
                start.medicareModifiers(),
                start.shareClaims());
    }

    private static Rounding rounding(Profile profile) {
        return Rounding.valueOf(profile.of(UnitsOfQuantity.RULE).parameters().getOrDefault("rounding", "UP_PER_LINE"));
    }

    private static @Nullable Integer mostUnits(Profile profile) {
        Setting setting = profile.of(UnitsPerLine.RULE);
        return setting.severity().isPresent()
                ? Integer.valueOf(setting.parameters().getOrDefault("most", "999"))
                : null;
    }
}
