package org.conceptexplorer.cli;

import org.conceptexplorer.training.run.ProgramVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** The program itself; the work is in its subcommands. */
@Command(
        name = "concept-explorer",
        synopsisSubcommandLabel = "COMMAND",
        description = "Train an autoencoder and see what its ten concept units learn. Without a command, the window"
                + " opens.",
        versionProvider = ConceptExplorerCommand.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:wrong usage", "130:interrupted; what was learned so far is saved"})
final class ConceptExplorerCommand extends StandardOptions {
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    boolean version;

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Concept Explorer " + ProgramVersion.get()};
        }
    }
}
