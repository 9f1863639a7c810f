package io.github.claimwright.cli;

import io.github.claimwright.envelope.Receiver;
import io.github.claimwright.envelope.Submitter;
import io.github.claimwright.model.BillingProvider;
import io.github.claimwright.model.Claim;
import io.github.claimwright.model.Contact;
import io.github.claimwright.model.Npi;
import io.github.claimwright.writer.InterchangeParty;
import io.github.claimwright.writer.LineBreak;
import io.github.claimwright.writer.TradingPartner;
import io.github.claimwright.writer.TradingPartnerFile;
import io.github.claimwright.writer.Usage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who sends the file and who receives it. */
final class PartnerOption {
    @Option(
            names = "--partner",
            paramLabel = "FILE",
            description = "The trading partner's settings: ids, qualifiers, delimiters, test or production. Without it "
                    + "the supplier sends a test file to the payer of the first claim.")
    private @Nullable Path file;

    /** The partner, and what was taken by default for it. */
    TradingPartner partner(List<Claim> claims, List<String> defaults) throws IOException {
        return file != null ? TradingPartnerFile.read(file) : assumed(claims.get(0), claims, defaults);
    }

    private static TradingPartner assumed(Claim first, List<Claim> claims, List<String> defaults) {
        BillingProvider supplier = first.billingProvider();
        Contact contact = supplier.contact();
        if (contact == null) {
            throw new CliException(
                    ExitCode.USAGE,
                    "whom may the receiver call? Give the supplier of the first order a contact (supplier.contact), or a partner "
                            + "file with --partner");
        }
        defaults.add("no partner file was given, so this is a test file (ISA15 T) from the supplier's NPI to the "
                + "payer id of the first claim");
        List<String> payers =
                claims.stream().map(claim -> claim.payer().id()).distinct().toList();
        if (payers.size() > 1) {
            defaults.add("the claims are for %d payers but the file has one receiver; give a clearinghouse with "
                            .formatted(payers.size())
                    + "--partner, or make one file for each payer");
        }
        String id = Npi.valueOf(supplier.npi());
        if (id == null) {
            throw new CliException(
                    ExitCode.USAGE,
                    "who sends the file? The supplier of the first order has no NPI; give a partner file with --partner");
        }
        return TradingPartner.of(
                        InterchangeParty.of(id),
                        InterchangeParty.of(first.payer().id()),
                        new Submitter(supplier.name().lastOrOrganization(), id, contact),
                        new Receiver(first.payer().name(), first.payer().id()))
                .withUsage(Usage.TEST)
                .withLineBreak(LineBreak.LF);
    }
}
