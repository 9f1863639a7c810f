package io.github.claimwright.cli;

import io.github.claimwright.fixtures.mutate.Mutant;
import io.github.claimwright.fixtures.mutate.Mutation;
import io.github.claimwright.fixtures.mutate.Mutations;
import io.github.claimwright.fixtures.mutate.ValidFile;
import io.github.claimwright.validate.ClaimValidator;
import io.github.claimwright.validate.profile.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimwright mutate}: files with one defect each, of a valid file. */
@Command(
        name = "mutate",
        mixinStandardHelpOptions = true,
        description = "Makes files with one defect each of a valid 837P file, for tests of whatever reads such files.",
        footer = {
            "",
            "For each rule that the profile has on and that a small change of the file breaks: RULE.1.edi and so on,",
            "with RULE.1.json beside it, which says what was changed and which finding has to come where.",
            "",
            "Example:",
            "  claimwright mutate claims.edi --profile medicare-dme --out-dir defects --rule PRD-UNITS"
        })
final class MutateCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "An 837P file without findings, or - for standard input.")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Option(
            names = "--out-dir",
            required = true,
            paramLabel = "DIR",
            description = "The folder to write to; made when it is not there.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE",
            defaultValue = "base",
            description = "The payer's rules under which the file is valid (default ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private String profileName;

    @Option(names = "--rule", paramLabel = "ID", description = "Break this rule alone. May be repeated.")
    private List<String> only = List.of();

    @Option(
            names = "--places",
            paramLabel = "N",
            defaultValue = "1",
            description = "Make each change at so many of the places that it fits (default ${DEFAULT-VALUE}).")
    private int places;

    @Option(names = "-q", description = "Print problems only.")
    private boolean quiet;

    @Mixin
    private CodesOption codesOption = new CodesOption();

    @Override
    public Integer call() throws IOException {
        Profile profile = ProfileOption.load(profileName);
        only.forEach(id -> ProfileOption.rule(id, profile));
        Input input = Input.of(file);
        byte[] bytes = read(input);
        requireValid(input.name(), bytes, profile);
        MutantFiles files = new MutantFiles(out, input.name(), profile);
        ValidFile valid = ValidFile.of(bytes);
        for (Mutation mutation : Mutations.ALL) {
            if (isWanted(mutation, profile)) {
                for (Mutant mutant : valid.mutants(mutation).limit(places).toList()) {
                    files.write(mutant);
                }
            }
        }
        if (!quiet) {
            report(files);
        }
        return ExitCode.OK;
    }

    private static byte[] read(Input input) throws IOException {
        try (InputStream in = input.open()) {
            return in.readAllBytes();
        }
    }

    private void requireValid(String name, byte[] bytes, Profile profile) throws IOException {
        ClaimValidator validator = new ClaimValidator(profile, codesOption.codes());
        int found = validator.validate(name, bytes).findings().size();
        if (found > 0) {
            throw new CliException(
                    ExitCode.FINDINGS,
                    "%s has %d findings under profile %s: only a file without findings can be given one defect"
                            .formatted(name, found, profile.name()));
        }
    }

    private boolean isWanted(Mutation mutation, Profile profile) {
        return (only.isEmpty() || only.contains(mutation.rule()))
                && profile.rule(mutation.rule())
                        .flatMap(rule -> profile.of(rule).severity())
                        .isPresent();
    }

    private void report(MutantFiles files) {
        PrintWriter printer = spec.commandLine().getOut();
        printer.printf(
                "%d files with one defect, of %d rules, in %s%n",
                files.count(), files.rules().size(), out);
        List<String> untouched = Mutations.ALL.stream()
                .map(Mutation::rule)
                .filter(rule -> !files.rules().contains(rule) && (only.isEmpty() || only.contains(rule)))
                .distinct()
                .toList();
        if (!untouched.isEmpty()) {
            printer.println(
                    "nothing in the file that breaks, or not on under the profile: " + String.join(", ", untouched));
        }
        Mutations.impossible().forEach((rule, reason) -> {
            if (only.isEmpty() || only.contains(rule)) {
                printer.println(rule + ": " + reason);
            }
        });
        printer.flush();
    }
}
