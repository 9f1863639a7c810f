package io.github.claimwright.cli;

import io.github.claimwright.validate.profile.Profile;
import io.github.claimwright.validate.profile.ProfileException;
import io.github.claimwright.validate.profile.Profiles;
import io.github.claimwright.validate.rule.Nearest;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.Severity;
import io.github.claimwright.validate.rules.RuleCatalog;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Under which payer's rules a file is made or judged. */
final class ProfileOption {
    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE",
            defaultValue = "base",
            description = "The payer's rules: base, medicare, medicare-dme, medicaid, commercial, or a profile file.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private String profile;

    @Option(
            names = "--rule",
            paramLabel = "ID=WEIGHT",
            description = "Weigh one rule otherwise: off, info, warning or error. May be repeated.")
    private Map<String, String> weights = new LinkedHashMap<>();

    /** The profile with the weights of the command line on top. */
    Profile profile() throws IOException {
        Profile chosen = load(profile);
        for (Map.Entry<String, String> weight : weights.entrySet()) {
            chosen = chosen.with(rule(weight.getKey(), chosen), weight(weight), "command line");
        }
        return chosen;
    }

    /** Loads a profile; what is wrong with it is a mistake in the call. */
    static Profile load(String nameOrFile) throws IOException {
        try {
            return new Profiles(RuleCatalog.installed()).load(nameOrFile);
        } catch (ProfileException wrong) {
            throw new CliException(ExitCode.USAGE, String.valueOf(wrong.getMessage()));
        }
    }

    /** The profile's rule with the id; an unknown one is a mistake in the call. */
    static Rule rule(String id, Profile profile) {
        return profile.rule(id).orElseThrow(() -> unknown(id, profile));
    }

    private static CliException unknown(String id, Profile profile) {
        List<String> known = profile.rules().stream().map(Rule::id).toList();
        return new CliException(ExitCode.USAGE, "there is no rule %s%s".formatted(id, Nearest.hint(id, known)));
    }

    private static Optional<Severity> weight(Map.Entry<String, String> weight) {
        return Profile.weight(weight.getValue())
                .orElseThrow(() -> new CliException(
                        ExitCode.USAGE,
                        "--rule %s=%s: a rule is weighed off, info, warning or error"
                                .formatted(weight.getKey(), weight.getValue())));
    }
}
