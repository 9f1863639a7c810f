package io.github.claimwright.cli;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.CrosswalkRow;
import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.codes.NdcReading;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Ndc;
import io.github.claimwright.units.Rounding;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code claimwright units}: HCPCS units of a dispensed quantity, or the quantities behind billed units. */
@Command(
        name = "units",
        mixinStandardHelpOptions = true,
        description = "Shows the HCPCS units of a dispensed drug quantity, step by step, or the other way round.",
        footer = {
            "",
            "Examples:",
            "  claimwright units --ndc 00487-9501-25 --quantity 360",
            "  claimwright units --ndc 00487-9501-25 --containers 120",
            "  claimwright units --ndc 00487-9501-25 --units 300"
        })
final class UnitsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Option(
            names = "--ndc",
            required = true,
            paramLabel = "NDC",
            description = "The dispensed product, 11 digits or with hyphens.")
    @SuppressWarnings("NullAway.Init")
    private String ndc;

    @Option(names = "--hcpcs", paramLabel = "CODE", description = "The HCPCS code, where the NDC has more than one.")
    private @Nullable String hcpcs;

    @Option(names = "--quantity", paramLabel = "Q", description = "The dispensed quantity in NDC units (CTP04).")
    private @Nullable BigDecimal quantity;

    @Option(names = "--unit", paramLabel = "UNIT", description = "What the quantity counts: ML, GR, UN, ME or F2.")
    private @Nullable String unit;

    @Option(
            names = "--containers",
            paramLabel = "N",
            description = "Dispensed vials, ampules or bottles, instead of --quantity.")
    private @Nullable Long containers;

    @Option(names = "--packages", paramLabel = "N", description = "Dispensed packages, instead of --quantity.")
    private @Nullable Long packages;

    @Option(
            names = "--units",
            paramLabel = "U",
            description = "Billed HCPCS units (SV104): which quantities they can mean.")
    private @Nullable BigDecimal units;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The date of service, CCYY-MM-DD; today when left out.")
    private @Nullable LocalDate date;

    @Option(
            names = "--rounding",
            paramLabel = "POLICY",
            defaultValue = "UP_PER_LINE",
            description = "How the payer rounds: ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init")
    private Rounding rounding;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json.")
    @SuppressWarnings("NullAway.Init")
    private String format;

    @Mixin
    private CodesOption codes = new CodesOption();

    @Mixin
    private ClockOption clock = new ClockOption();

    @Override
    public Integer call() throws IOException {
        CodeBook book = codes.codes();
        DrugProduct product = product(book);
        UnitsAnswer answer = new UnitsQuestion(product, book.relatives(product, day()), rounding, unit)
                .answer(quantity, containers, packages, units);
        if (format.equals("json")) {
            spec.commandLine().getOut().println(answer.json());
        } else if (format.equals("text")) {
            answer.text().forEach(spec.commandLine().getOut()::println);
        } else {
            throw new CliException(ExitCode.USAGE, "units prints --format text or json, not " + format);
        }
        return answer.agrees() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private DrugProduct product(CodeBook book) {
        LocalDate day = day();
        Ndc product = ndc(book);
        List<DrugProduct> known = book.products(product, day);
        if (known.isEmpty()) {
            throw new CliException(
                    ExitCode.NO_CODES, "NDC %s %s".formatted(product.hyphenated(), missing(book, product, day)));
        }
        List<DrugProduct> fitting = hcpcs == null ? known : withCode(known, new HcpcsCode(hcpcs));
        if (fitting.size() != 1) {
            throw new CliException(
                    ExitCode.USAGE,
                    "NDC %s is billed as %s: name one of them with --hcpcs"
                            .formatted(product.hyphenated(), codesOf(known)));
        }
        return fitting.get(0);
    }

    /** Ten digits without hyphens can mean several codes; the loaded tables may know which one there is. */
    private Ndc ndc(CodeBook book) {
        NdcReading reading = book.readNdc(ndc);
        if (reading.candidates().size() < 2) {
            return reading.certain().orElseGet(() -> Ndc.parse(ndc));
        }
        return reading.certain()
                .orElseThrow(() -> new CliException(
                        ExitCode.USAGE,
                        "NDC of ten digits without hyphens is ambiguous: write it as %s"
                                .formatted(reading.candidates().stream()
                                        .map(Ndc::hyphenated)
                                        .collect(Collectors.joining(" or ")))));
    }

    private static String missing(CodeBook book, Ndc product, LocalDate day) {
        List<CrosswalkRow> rows = book.published().crosswalk(product, day);
        return rows.isEmpty()
                ? "is not in the loaded tables for services on %s; import a crosswalk that has it".formatted(day)
                : "is billed as %s, but no loaded table says in which unit its quantity is counted; import the FDA's directory (kind ndc) or PDAC's crosswalk"
                        .formatted(rows.stream()
                                .map(row -> row.hcpcs().value())
                                .distinct()
                                .collect(Collectors.joining(" or ")));
    }

    private LocalDate day() {
        return date != null ? date : LocalDate.now(clock.clock());
    }

    private static List<DrugProduct> withCode(List<DrugProduct> products, HcpcsCode code) {
        return products.stream().filter(product -> product.hcpcs().equals(code)).toList();
    }

    private static String codesOf(List<DrugProduct> products) {
        return products.stream()
                .map(product -> product.hcpcs().value())
                .distinct()
                .collect(Collectors.joining(" or "));
    }
}
