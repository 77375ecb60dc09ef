package org.conceptexplorer;

import org.conceptexplorer.cli.CommandContext;
import org.conceptexplorer.cli.Commands;
import org.conceptexplorer.cli.Interruption;
import org.conceptexplorer.cli.Terminal;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.base.HomeFolder;
import org.conceptexplorer.model.factory.Autoencoders;
import org.slf4j.LoggerFactory;

/** Starts the program: the window without arguments, a command with them. */
public final class Main {
    private Main() {}

    /**
     * Starts the program.
     *
     * @param args a command and its options, or nothing for the window
     */
    public static void main(String[] args) {
        HomeFolder.settle();
        Terminal terminal = Terminal.standard();
        System.exit(args.length == 0 ? new WindowStart(terminal).run() : command(terminal, args));
    }

    private static int command(Terminal terminal, String[] args) {
        try (Interruption interruption = Interruption.ofThisProcess()) {
            CommandContext context =
                    new CommandContext(Datasets.standard(), Autoencoders::create, terminal, interruption);
            return new Commands(context).run(args);
        }
    }
}
