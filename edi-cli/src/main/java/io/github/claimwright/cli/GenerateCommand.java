package io.github.claimwright.cli;

import io.github.claimwright.billing.Billed;
import io.github.claimwright.billing.Biller;
import io.github.claimwright.billing.MappingReport;
import io.github.claimwright.billing.MappingReport.Remark;
import io.github.claimwright.billing.OrderInput;
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
import java.io.IOException;
import java.io.InputStream;
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

/** {@code claimwright generate}: order records to one 837P file. All or nothing, unless bad orders are to be skipped. */
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

    @Option(
            names = "--skip-bad",
            description =
                    "Leave out the orders that cannot be billed, and write the claims of the others. Their records "
                            + "go into a folder beside the output (claims.refused for claims.edi), to be mended and given "
                            + "again; claims.refused.txt has the reasons. The exit code is still 1.")
    private boolean skipBad;

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
        LeftOut leftOut = new LeftOut(skipBad, orders, out);
        Profile profile = profileOption.profile();
        CodeBook codes = codesOption.codes();
        ClaimValidator validator = new ClaimValidator(profile, codes);
        OrderFiles read = OrderFiles.read(InputFiles.resolve(orders));
        read.problems().forEach(leftOut.refused()::add);
        if (leftOut.stops()) {
            return refused(leftOut.refused().reasons());
        }
        Billed billed = billed(new Biller(codes, BillingPolicies.of(profile)), read.orders(), leftOut, validator);
        if (leftOut.stops() || billed.claims().isEmpty() || !leftOut.write()) {
            return refused(leftOut.reasons());
        }
        List<String> assumptions = new ArrayList<>();
        TradingPartner partner = partnerOption.partner(billed.claims(), assumptions);
        MappingReport mapping = withDefaults(read.defaults(), leftOut.refused(), billed.report());
        int code = write(billed.claims(), partner, new MappingSummary(assumptions, mapping), validator);
        leftOut.notice().ifPresent(spec.commandLine().getErr()::println);
        return leftOut.refused().isEmpty() ? code : ExitCode.FINDINGS;
    }

    private Billed billed(Biller biller, List<OrderInput> read, LeftOut leftOut, ClaimValidator validator)
            throws IOException {
        if (skipBad) {
            return new GoodOrders(biller, leftOut.refused())
                    .of(read, claims -> claimFile(claims, validator).faults(claims));
        }
        Billed billed = biller.bill(read);
        billed.refusals().forEach(leftOut.refused()::add);
        return billed;
    }

    private ClaimFile claimFile(List<Claim> claims, ClaimValidator validator) throws IOException {
        TradingPartner partner = partnerOption.partner(claims, new ArrayList<>());
        return new ClaimFile(partner, clockOption.clock(), noValidate ? null : validator);
    }

    private static MappingReport withDefaults(List<Remark> ofReading, RefusedOrders refused, MappingReport report) {
        List<Remark> defaults = Stream.concat(
                        ofReading.stream().filter(remark -> !refused.contains(remark.file(), remark.recordNumber())),
                        report.defaults().stream())
                .toList();
        return new MappingReport(defaults, report.unused(), report.decisions());
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
        try (Draft draft = Draft.of(out)) {
            WrittenInterchange written = new ClaimWriter(partner, numbersOption.numbers(), clockOption.clock())
                    .write(claims, draft.output());
            List<ValidationReport> reports = judged(draft, validator);
            if (reports.stream().anyMatch(report -> report.hasAtLeast(Severity.ERROR))) {
                reportOption.print(reports, spec.commandLine().getErr());
                return refused(List.of("the claims made would be rejected"));
            }
            draft.commit();
            tell(summary, written, reports);
            return ExitCode.OK;
        } catch (UnwritableClaimException unwritable) {
            return refused(List.of(String.valueOf(unwritable.getMessage())));
        }
    }

    private List<ValidationReport> judged(Draft draft, ClaimValidator validator) throws IOException {
        if (noValidate) {
            return List.of();
        }
        try (InputStream in = draft.written()) {
            return List.of(validator.validate(out, in));
        }
    }

    private void tell(MappingSummary summary, WrittenInterchange written, List<ValidationReport> reports)
            throws IOException {
        if (!quiet) {
            summary.print(out, written, summaryWriter());
            if (!noValidate) {
                reportOption.print(reports, summaryWriter());
            }
        }
    }

    private PrintWriter summaryWriter() {
        return out.equals(InputFiles.STANDARD_INPUT)
                ? spec.commandLine().getErr()
                : spec.commandLine().getOut();
    }
}
