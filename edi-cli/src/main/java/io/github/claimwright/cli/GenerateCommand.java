package io.github.claimwright.cli;

import io.github.claimwright.billing.Billed;
import io.github.claimwright.billing.Biller;
import io.github.claimwright.billing.MappingReport;
import io.github.claimwright.billing.MappingReport.Remark;
import io.github.claimwright.billing.Refusal;
import io.github.claimwright.cli.order.OrderProblem;
import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.model.Claim;
import io.github.claimwright.validate.ClaimValidator;
import io.github.claimwright.validate.ValidationReport;
import io.github.claimwright.validate.profile.Profile;
import io.github.claimwright.validate.rule.Severity;
import io.github.claimwright.writer.ClaimWriter;
import io.github.claimwright.writer.TradingPartner;
import io.github.claimwright.writer.UnwritableClaimException;
import io.github.claimwright.writer.WrittenInterchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimwright generate}: order records to one 837P file. All or nothing. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Makes one 837P file of order records, says how each field was mapped, and validates the file.",
        footer = {"", "Example:", "  claimwright generate orders/*.json --profile medicare-dme --out claims.edi"})
final class GenerateCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "ORDERS",
            description = "Order files (JSON, NDJSON, CSV), folders, patterns, or -.")
    @SuppressWarnings("NullAway.Init")
    private List<String> orders;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The 837P file to write; - for standard output.")
    @SuppressWarnings("NullAway.Init")
    private String out;

    @Option(names = "--no-validate", description = "Do not validate what was written.")
    private boolean noValidate;

    @Option(names = "-q", description = "Print problems only.")
    private boolean quiet;

    @Mixin
    private ProfileOption profileOption = new ProfileOption();

    @Mixin
    private CodesOption codesOption = new CodesOption();

    @Mixin
    private PartnerOption partnerOption = new PartnerOption();

    @Mixin
    private ClockOption clockOption = new ClockOption();

    @Mixin
    private ControlNumbersOption numbersOption = new ControlNumbersOption();

    @Mixin
    private ReportOption reportOption = new ReportOption();

    @Override
    public Integer call() throws IOException {
        Profile profile = profileOption.profile();
        CodeBook codes = codesOption.codes();
        OrderFiles read = OrderFiles.read(InputFiles.resolve(orders));
        if (!read.problems().isEmpty()) {
            return refused(read.problems().stream().map(OrderProblem::text).toList());
        }
        Billed billed = new Biller(codes, BillingPolicies.of(profile)).bill(read.orders());
        if (!billed.refusals().isEmpty()) {
            return refused(billed.refusals().stream().map(GenerateCommand::text).toList());
        }
        List<String> assumptions = new ArrayList<>();
        TradingPartner partner = partnerOption.partner(billed.claims(), assumptions);
        MappingReport mapping = withDefaults(read.defaults(), billed.report());
        return write(
                billed.claims(), partner, new MappingSummary(assumptions, mapping), new ClaimValidator(profile, codes));
    }

    private static MappingReport withDefaults(List<Remark> ofReading, MappingReport report) {
        List<Remark> defaults =
                Stream.concat(ofReading.stream(), report.defaults().stream()).toList();
        return new MappingReport(defaults, report.unused(), report.decisions());
    }

    private static String text(Refusal refusal) {
        return "%s, record %d (order %s), %s: %s"
                .formatted(
                        refusal.file(),
                        refusal.recordNumber(),
                        refusal.orderId(),
                        refusal.fieldPath(),
                        refusal.message());
    }

    private int refused(List<String> reasons) {
        PrintWriter err = spec.commandLine().getErr();
        reasons.forEach(err::println);
        err.println(
                "nothing was written: %d problem%s to mend".formatted(reasons.size(), reasons.size() == 1 ? "" : "s"));
        return ExitCode.FINDINGS;
    }

    private int write(List<Claim> claims, TradingPartner partner, MappingSummary summary, ClaimValidator validator)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WrittenInterchange written;
        try {
            written = new ClaimWriter(partner, numbersOption.numbers(), clockOption.clock()).write(claims, bytes);
        } catch (UnwritableClaimException unwritable) {
            return refused(List.of(String.valueOf(unwritable.getMessage())));
        }
        List<ValidationReport> reports = noValidate ? List.of() : List.of(validator.validate(out, bytes.toByteArray()));
        if (reports.stream().anyMatch(report -> report.hasAtLeast(Severity.ERROR))) {
            reportOption.print(reports, spec.commandLine().getErr());
            return refused(List.of("the claims made would be rejected"));
        }
        Output.to(out, bytes::writeTo);
        if (!quiet) {
            summary.print(out, written, summaryWriter());
        }
        if (!quiet && !noValidate) {
            reportOption.print(reports, summaryWriter());
        }
        return ExitCode.OK;
    }

    private PrintWriter summaryWriter() {
        return out.equals(InputFiles.STANDARD_INPUT)
                ? spec.commandLine().getErr()
                : spec.commandLine().getOut();
    }
}
