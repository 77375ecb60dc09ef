package org.conceptexplorer.cli;

import org.conceptexplorer.base.ExplainedException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Makes a setting's explained failure one of wrong usage. */
final class Usage {
    private Usage() {}

    static CommandLine.ParameterException wrong(CommandSpec command, ExplainedException failure) {
        return new CommandLine.ParameterException(command.commandLine(), String.valueOf(failure.getMessage()), failure);
    }
}
