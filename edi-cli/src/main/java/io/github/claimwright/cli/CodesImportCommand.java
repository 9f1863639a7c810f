package io.github.claimwright.cli;

import io.github.claimwright.codes.CodeKind;
import io.github.claimwright.codes.EffectiveRange;
import io.github.claimwright.codes.imports.CodeImporter;
import io.github.claimwright.codes.imports.ImportSummary;
import io.github.claimwright.codes.store.CodeStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimwright codes import}: one published file into the store. All or nothing. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Reads a code file as it was published, or the ZIP archive it comes in, into a folder.",
        footer = {
            "",
            "Kinds: asp-crosswalk, pdac-crosswalk, hcpcs, icd10cm, mue, asp-pricing, ndc.",
            "Examples:",
            "  claimwright codes import asp-crosswalk october-2026-ndc-hcpcs-crosswalk.zip --data codes",
            "  claimwright codes import icd10cm icd10cm_order_2027.txt --data codes"
        })
final class CodesImportCommand implements Callable<Integer> {
    private static final String RANGE_MARK = "..";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "KIND", description = "What the file is.")
    @SuppressWarnings("NullAway.Init")
    private String kind;

    @Parameters(index = "1", paramLabel = "FILE", description = "The published file, or the ZIP archive it comes in.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "Folder of imported code files; made when it does not exist.")
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @Option(
            names = "--effective",
            paramLabel = "FROM[..THROUGH]",
            description = "The dates that the release speaks of, CCYY-MM-DD, where the file does not say.")
    private @Nullable String effective;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json.")
    @SuppressWarnings("NullAway.Init")
    private String format;

    @Mixin
    private ClockOption clock = new ClockOption();

    @Override
    public Integer call() throws IOException {
        CodeStore store = CodeStore.in(data);
        ImportSummary summary = new CodeImporter(store, clock.clock()).read(kind(), file, effective());
        ImportReport report = new ImportReport(summary, data);
        if (format.equals("json")) {
            spec.commandLine().getOut().println(report.json());
        } else {
            report.text().forEach(spec.commandLine().getOut()::println);
        }
        return ExitCode.OK;
    }

    private CodeKind kind() {
        return CodeKind.of(kind)
                .orElseThrow(() -> new CliException(
                        ExitCode.USAGE,
                        "%s is no kind of code file: choose one of %s"
                                .formatted(
                                        kind,
                                        Arrays.stream(CodeKind.values())
                                                .map(CodeKind::id)
                                                .collect(Collectors.joining(", ")))));
    }

    private @Nullable EffectiveRange effective() {
        if (effective == null) {
            return null;
        }
        int mark = effective.indexOf(RANGE_MARK);
        try {
            return mark < 0
                    ? new EffectiveRange(LocalDate.parse(effective), null)
                    : new EffectiveRange(
                            LocalDate.parse(effective.substring(0, mark)),
                            LocalDate.parse(effective.substring(mark + RANGE_MARK.length())));
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new CliException(
                    ExitCode.USAGE,
                    "--effective takes a date such as 2026-01-01, or two in order such as 2026-01-01..2026-03-31");
        }
    }
}
