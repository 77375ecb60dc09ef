package org.conceptexplorer.cli;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.HeapSize;
import picocli.CommandLine;

/** Turns what a command throws into one sentence and an exit code; the stack trace is for those who ask for it. */
final class FailureReport
        implements CommandLine.IExecutionStrategy,
                CommandLine.IExecutionExceptionHandler,
                CommandLine.IParameterExceptionHandler {
    private static final String NO_MEMORY =
            "There is not enough memory for this; choose a smaller width, dpi or batch size, or fewer images. ";

    private final Terminal terminal;

    FailureReport(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs the command that was named. Its errors become failures like any other: the parser would let them pass. */
    @Override
    public int execute(CommandLine.ParseResult arguments) {
        try {
            return new CommandLine.RunLast().execute(arguments);
        } catch (OutOfMemoryError e) {
            throw failed(arguments, new ExplainedException(NO_MEMORY + HeapSize.advice(), e));
        } catch (Error e) {
            throw failed(
                    arguments,
                    e.getCause() instanceof ExplainedException explained // a class that could not get ready
                            ? explained
                            : new IllegalStateException(e.toString(), e));
        }
    }

    private static CommandLine.ExecutionException failed(CommandLine.ParseResult arguments, Exception failure) {
        return new CommandLine.ExecutionException(
                arguments.commandSpec().commandLine(), String.valueOf(failure.getMessage()), failure);
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
        if (failure instanceof CancellationException) {
            terminal.complain("Interrupted; nothing was written.");
            return ExitCode.INTERRUPTED;
        }
        if (failure instanceof ExplainedException) {
            terminal.complain(String.valueOf(failure.getMessage()));
        } else {
            terminal.complain("Something went wrong inside the program: " + failure
                    + ". Run it again with --verbose for the details to report.");
        }
        Arrays.stream(failure.getSuppressed())
                .filter(ExplainedException.class::isInstance)
                .map(Throwable::getMessage)
                .distinct()
                .forEach(terminal::complain);
        if (StandardOptions.verbose(arguments)) {
            failure.printStackTrace(terminal.err());
        }
        return ExitCode.FAILED;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        terminal.complain(new WrongUsage(failure, arguments).sentence());
        terminal.complain("Run " + command.getCommandSpec().qualifiedName() + " --help for what it understands.");
        return ExitCode.WRONG_USAGE;
    }
}
