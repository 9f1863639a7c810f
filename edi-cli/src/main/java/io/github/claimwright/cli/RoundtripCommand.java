package io.github.claimwright.cli;

import io.github.claimwright.cli.claims.ClaimsFile;
import io.github.claimwright.cli.claims.ClaimsJson;
import io.github.claimwright.cli.claims.ClaimsReader;
import io.github.claimwright.cli.claims.ClaimsWriter;
import io.github.claimwright.cli.claims.MisfitException;
import io.github.claimwright.validate.read.UnreadClaim;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimwright roundtrip}: whether a file can be read and written again without a change. */
@Command(
        name = "roundtrip",
        mixinStandardHelpOptions = true,
        description = "Reads 837P files to claims, through JSON, writes them back, and says where the bytes differ.")
final class RoundtripCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "837P files, folders, patterns, or - for standard input.")
    @SuppressWarnings("NullAway.Init")
    private List<String> files;

    @Option(names = "-q", description = "Print differences only.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        int exitCode = ExitCode.OK;
        for (String file : InputFiles.resolve(files)) {
            exitCode = Math.max(exitCode, judge(file));
        }
        return exitCode;
    }

    private int judge(String name) throws IOException {
        byte[] file = bytes(name);
        List<UnreadClaim> unread = new ArrayList<>();
        ClaimsFile claims = ClaimsReader.read(file, unread);
        PrintWriter out = spec.commandLine().getOut();
        if (claims.interchanges().isEmpty()) {
            out.println(name + ": no interchange could be read");
            return ExitCode.UNREADABLE;
        }
        int difference = Arrays.mismatch(file, again(claims));
        if (difference >= 0) {
            out.println("%s: differs from byte %d on".formatted(name, difference));
            return ExitCode.FINDINGS;
        }
        if (!quiet) {
            tell(name, claims, unread, out);
        }
        return ExitCode.OK;
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = Input.of(name).open()) {
            return in.readAllBytes();
        }
    }

    private static byte[] again(ClaimsFile claims) throws IOException {
        try {
            return ClaimsWriter.bytes(ClaimsJson.read(ClaimsJson.written(claims)));
        } catch (MisfitException impossible) {
            throw new IllegalStateException("the form was taken from these claims", impossible);
        }
    }

    private static void tell(String name, ClaimsFile claims, List<UnreadClaim> unread, PrintWriter out) {
        long kept = claims.differences().stream()
                .mapToLong(difference -> difference.sent().size())
                .sum();
        out.println(
                "%s: identical, %d claims, %d segments kept as they were sent".formatted(name, claims.claims(), kept));
        unread.forEach(claim -> out.println(
                "  segment %d: %s, so it is kept as it was sent".formatted(claim.segment(), claim.reason())));
    }
}
