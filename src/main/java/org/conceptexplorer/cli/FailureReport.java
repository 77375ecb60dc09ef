package org.conceptexplorer.cli;

import java.util.concurrent.CancellationException;
import org.conceptexplorer.data.ExplainedException;
import picocli.CommandLine;

/** Turns what a command throws into one sentence and an exit code; the stack trace is for those who ask for it. */
final class FailureReport implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {
    private final Terminal terminal;

    FailureReport(Terminal terminal) {
        this.terminal = terminal;
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
