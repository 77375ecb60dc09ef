package org.conceptexplorer.cli;

import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options that every command has. */
abstract class StandardOptions {
    private static final String VERBOSE = "--verbose";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Option(names = VERBOSE, description = "Show stack traces of failures.")
    boolean verbose;

    /** Whether a command line has {@code --verbose}. */
    static boolean verbose(CommandLine.ParseResult arguments) {
        return arguments.asCommandLineList().stream()
                .map(CommandLine::getParseResult)
                .anyMatch(command -> command.hasMatchedOption(VERBOSE));
    }
}
