package io.github.claimwright.cli;

import io.github.claimwright.file.AtomicFile;
import io.github.claimwright.validate.ClaimValidator;
import io.github.claimwright.validate.redact.RedactionReport;
import io.github.claimwright.validate.redact.Redactor;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimwright redact}: real files without what identifies patients and providers. */
@Command(
        name = "redact",
        mixinStandardHelpOptions = true,
        description =
                "Replaces what identifies patients, providers and claims in 837P files; they stay as valid as they"
                        + " were.",
        footer = {
            "",
            "Names, ids, addresses, phones and free text become others of the same shape, NPIs keep right check"
                    + " digits,",
            "and the dates of a patient move back together. Files redacted under one key fit together. Codes, amounts"
                    + " and",
            "payers stay. What nobody said anything about is replaced and listed. Each file is then judged as it was",
            "before; exit code 1 says that the findings differ.",
            "",
            "Example:",
            "  claimwright redact outbound/*.edi --key SECRET --out-dir redacted"
        })
final class RedactCommand implements Callable<Integer> {
    private static final int SHORTEST_KEY = 8;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "837P files, folders, or patterns.")
    @SuppressWarnings("NullAway.Init")
    private List<String> files;

    @Option(
            names = "--key",
            required = true,
            paramLabel = "KEY",
            description = "Eight characters or more that nobody can guess. Who has it can tell who is who.")
    @SuppressWarnings("NullAway.Init")
    private String key;

    @Option(
            names = "--out-dir",
            required = true,
            paramLabel = "DIR",
            description = "The folder to write to, under the same names; made when it is not there.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--keep-text",
            description = "Leave free text (NTE, K3, descriptions) as it is. It may name patients.")
    private boolean keepText;

    @Option(
            names = "--shift-days",
            paramLabel = "N",
            defaultValue = "14",
            description = "Dates of a patient move back by up to N days (default ${DEFAULT-VALUE}).")
    private int shiftDays;

    @Option(names = "-q", description = "Print problems only.")
    private boolean quiet;

    @Mixin
    private ProfileOption profileOption = new ProfileOption();

    @Mixin
    private CodesOption codesOption = new CodesOption();

    @Override
    public Integer call() throws IOException {
        require(key.length() >= SHORTEST_KEY, "--key has to be of eight characters at least");
        require(shiftDays > 0, "--shift-days has to be one at least");
        ClaimValidator validator = new ClaimValidator(profileOption.profile(), codesOption.codes());
        Redactor redactor = new Redactor(key, keepText, shiftDays);
        boolean same = true;
        List<Path> inputs = inputs();
        for (Path file : inputs) {
            same &= redact(file, out.resolve(name(file, inputs, redactor)), redactor, validator);
        }
        return same ? ExitCode.OK : ExitCode.FINDINGS;
    }

    /** They are written under their own names into one folder, so no two may have the same. */
    private List<Path> inputs() throws IOException {
        require(!files.contains(InputFiles.STANDARD_INPUT), "standard input cannot be redacted: it is read twice");
        List<Path> inputs = InputFiles.resolve(files).stream().map(Path::of).toList();
        Set<Path> names = new HashSet<>();
        for (Path input : inputs) {
            require(
                    names.add(input.getFileName()),
                    input + " has the name of another file that is given: redact them into folders of their own");
        }
        return inputs;
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new CliException(ExitCode.USAGE, otherwise);
        }
    }

    /** The file's own name, unless that says whom the file is about. */
    private Path name(Path file, List<Path> inputs, Redactor redactor) throws IOException {
        Path own = file.getFileName();
        if (!redactor.isTelling(String.valueOf(own), () -> Files.newInputStream(file))) {
            return own;
        }
        Path other = Path.of("redacted-%d.edi".formatted(inputs.indexOf(file) + 1));
        require(
                inputs.stream().noneMatch(input -> other.equals(input.getFileName())),
                other + " is the name of another file that is given: redact it into a folder of its own");
        spec.commandLine()
                .getErr()
                .println("the name of file %d of those given holds a name, an id or a birth date; it is written as %s"
                        .formatted(inputs.indexOf(file) + 1, other));
        return other;
    }

    private boolean redact(Path file, Path target, Redactor redactor, ClaimValidator validator) throws IOException {
        require(
                !target.toAbsolutePath()
                        .normalize()
                        .equals(file.toAbsolutePath().normalize()),
                file + " would overwrite itself: choose another --out-dir");
        Files.createDirectories(out);
        RedactionReport report = write(file, target, redactor);
        List<String> before = rules(validator, file);
        List<String> after = rules(validator, target);
        print(file, report, before.equals(after));
        return before.equals(after);
    }

    private static RedactionReport write(Path file, Path target, Redactor redactor) throws IOException {
        try (AtomicFile atomic = AtomicFile.at(target)) {
            OutputStream buffered = new BufferedOutputStream(atomic.output());
            RedactionReport report = redactor.redact(() -> Files.newInputStream(file), buffered);
            if (report.segments() == 0) {
                throw new CliException(ExitCode.UNREADABLE, file + " holds no X12 interchange: nothing was written");
            }
            buffered.flush();
            atomic.commit();
            return report;
        }
    }

    private static List<String> rules(ClaimValidator validator, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return validator.validate(file.toString(), in).findings().stream()
                    .map(finding ->
                            finding.rule().id() + " " + finding.location().segment())
                    .toList();
        }
    }

    private void print(Path file, RedactionReport report, boolean same) {
        PrintWriter printer =
                same ? spec.commandLine().getOut() : spec.commandLine().getErr();
        if (!quiet && same) {
            printer.printf(
                    "%s: %d segments, replaced %s%n",
                    file,
                    report.segments(),
                    report.replaced().entrySet().stream()
                            .map(entry ->
                                    entry.getValue() + " " + entry.getKey().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")));
        }
        if (!same) {
            printer.println(file
                    + ": the findings are others than before; see both with validate, and try another --key or"
                    + " --shift-days");
        }
        report.unclassified()
                .forEach((place, count) -> spec.commandLine()
                        .getErr()
                        .printf("%s: %s is not known to be anything: %d values were replaced%n", file, place, count));
        spec.commandLine().getErr().flush();
        printer.flush();
    }
}
