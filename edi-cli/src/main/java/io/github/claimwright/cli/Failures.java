package io.github.claimwright.cli;

import io.github.claimwright.model.RefusedValueException;
import io.github.claimwright.writer.TradingPartnerFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what goes wrong into one line and an exit code. A stack trace is for developers: {@code -Dclaimwright.trace}. */
final class Failures implements IExecutionExceptionHandler {
    private static final String OUT_OF_MEMORY =
            "the memory given to Java is not enough for this; give it more, for example with JAVA_TOOL_OPTIONS=-Xmx1g,"
                    + " or name fewer files";

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult arguments) {
        Exception failure = unwrapped(thrown);
        if (Boolean.getBoolean("claimwright.trace")) {
            failure.printStackTrace(command.getErr());
        }
        command.getErr().println("claimwright: " + message(failure));
        return exitCode(failure);
    }

    /** A stream that breaks where no exception could be declared. */
    private static Exception unwrapped(Exception thrown) {
        return thrown instanceof UncheckedIOException && thrown.getCause() instanceof IOException broken
                ? broken
                : thrown;
    }

    /** What no command can handle: the program or the machine is at fault, not the input. */
    static int fatal(Error failure, CommandLine command) {
        if (Boolean.getBoolean("claimwright.trace")) {
            failure.printStackTrace(command.getErr());
        }
        command.getErr()
                .println("claimwright: " + (failure instanceof OutOfMemoryError ? OUT_OF_MEMORY : defect(failure)));
        return ExitCode.INTERNAL;
    }

    private static int exitCode(Exception failure) {
        if (failure instanceof CliException known) {
            return known.exitCode();
        }
        if (failure instanceof RefusedValueException || failure instanceof TradingPartnerFileException) {
            return ExitCode.USAGE;
        }
        return failure instanceof IOException ? ExitCode.UNREADABLE : ExitCode.INTERNAL;
    }

    private static String message(Exception failure) {
        if (failure instanceof CliException
                || failure instanceof RefusedValueException
                || failure instanceof TradingPartnerFileException) {
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + ": there is no such file";
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + ": not allowed to read or write it";
        }
        if (failure instanceof IOException) {
            return String.valueOf(failure.getMessage());
        }
        return defect(failure);
    }

    private static String defect(Throwable failure) {
        return "internal error (%s): this is a defect of claimwright; run again with -Dclaimwright.trace=true and report it"
                .formatted(failure.getClass().getSimpleName());
    }
}
