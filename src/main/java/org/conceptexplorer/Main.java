package org.conceptexplorer;

import java.util.Locale;
import java.util.Optional;
import org.conceptexplorer.base.HomeFolder;
import org.conceptexplorer.cli.CommandContext;
import org.conceptexplorer.cli.Commands;
import org.conceptexplorer.cli.Interruption;
import org.conceptexplorer.cli.Terminal;
import org.conceptexplorer.cli.WindowWish;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.model.factory.Autoencoders;
import org.conceptexplorer.training.run.RunZip;

/** Starts the program: the window without arguments, a command with them. */
public final class Main {
    private Main() {}

    /**
     * Starts the program.
     *
     * @param args a command and its options, of which one opens the window, too; a run's file alone, as a double click on it
     *     hands it over; or nothing for the window
     */
    public static void main(String[] args) {
        HomeFolder.settle();
        Terminal terminal = Terminal.standard();
        System.exit(
                args.length == 0 ? new WindowStart(terminal).run(Optional.empty()) : command(terminal, words(args)));
    }

    /** A run's file without a command is to be opened. */
    static String[] words(String[] args) {
        return args.length == 1 && args[0].toLowerCase(Locale.ROOT).endsWith(RunZip.EXTENSION)
                ? new String[] {"open", args[0]}
                : args;
    }

    private static int command(Terminal terminal, String[] args) {
        WindowWish wish = new WindowWish();
        int exitCode;
        try (Interruption interruption = Interruption.ofThisProcess()) {
            CommandContext context =
                    new CommandContext(Datasets.standard(), Autoencoders::create, terminal, interruption, wish);
            exitCode = new Commands(context).run(args);
        }
        return wish.shown().isPresent() ? new WindowStart(terminal).run(wish.shown()) : exitCode;
    }
}
