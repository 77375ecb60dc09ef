package org.conceptexplorer.cli;

import picocli.CommandLine.Command;

/** What can be done with images; the work is in its subcommands. */
@Command(name = "data", synopsisSubcommandLabel = "check|download", description = "Check images, or download MNIST.")
final class DataCommand extends StandardOptions {}
