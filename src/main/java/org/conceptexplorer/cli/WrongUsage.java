package org.conceptexplorer.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Phrases;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in plain words what is wrong with a command line and what to do: the parser's own words name Java types. */
final class WrongUsage {
    private final ParameterException failure;
    private final CommandLine command;
    private final String program;
    private final List<String> words;

    /**
     * A command line that was not understood.
     *
     * @param failure why
     * @param words the command line
     */
    WrongUsage(ParameterException failure, String... words) {
        this.failure = failure;
        this.command = failure.getCommandLine();
        this.program = command.getCommandSpec().qualifiedName();
        this.words = List.of(words);
    }

    /** What is wrong, and what to do. */
    String sentence() {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (failure instanceof MissingParameterException missing) {
            return missing(missing.getMissing());
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " is given more than once; give it once.";
        }
        if (failure.getCause() instanceof CommandLine.TypeConversionException conversion) {
            ArgSpec argument = failure.getArgSpec();
            return name(argument) + " is \"" + failure.getValue() + "\", but " + conversion.getMessage() + "."
                    + help(argument);
        }
        return command.getSubcommands().isEmpty() || failure.getCause() instanceof ExplainedException
                ? String.valueOf(failure.getMessage())
                : "Name a command" + commands();
    }

    private String unmatched(UnmatchedArgumentException unmatched) {
        String word = unmatched.getUnmatched().get(0);
        String similar = unmatched.getSuggestions().isEmpty()
                ? ""
                : "; did you mean " + Phrases.either(unmatched.getSuggestions()) + "?";
        if (unmatched.isUnknownOption()) {
            return program + " has no option " + word + (similar.isEmpty() ? "; leave it out." : similar);
        }
        if (!command.getSubcommands().isEmpty()) {
            return "There is no command " + word + (similar.isEmpty() ? commands() : similar);
        }
        return program + " does not know what to do with \"" + word
                + "\"; leave it out, or put quotes around a name that has spaces.";
    }

    private String missing(List<ArgSpec> missing) {
        if (missing.size() == 1 && missing.get(0) instanceof OptionSpec option && named(option)) {
            return name(option) + " has no value; write one after it." + help(option);
        }
        return program + " also needs "
                + missing.stream().map(WrongUsage::usage).collect(Collectors.joining(" and ")) + ".";
    }

    private boolean named(OptionSpec option) {
        return Arrays.stream(option.names()).anyMatch(words::contains);
    }

    private String commands() {
        return "; the commands are "
                + String.join(", ", command.getSubcommands().keySet()) + ".";
    }

    private static String help(ArgSpec argument) {
        return System.lineSeparator() + "  " + usage(argument) + "  " + String.join(" ", argument.description());
    }

    private static String usage(ArgSpec argument) {
        return argument instanceof OptionSpec ? name(argument) + " " + argument.paramLabel() : argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
