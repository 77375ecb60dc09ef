package org.conceptexplorer;

import java.nio.file.Path;
import java.util.Optional;
import org.conceptexplorer.app.WindowLauncher;
import org.conceptexplorer.cli.CommandContext;
import org.conceptexplorer.cli.Commands;
import org.conceptexplorer.cli.Display;
import org.conceptexplorer.cli.ExitCode;
import org.conceptexplorer.cli.Interruption;
import org.conceptexplorer.cli.Terminal;
import org.conceptexplorer.cli.WindowWish;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.model.factory.Autoencoders;
import org.slf4j.LoggerFactory;

/** Starts the program: the window without arguments, a command with them. */
public final class Main {
    private Main() {}

    /**
     * Starts the program.
     *
     * @param args a command and its options, of which one opens the window, too; or nothing for the window
     */
    public static void main(String[] args) {
        Terminal terminal = Terminal.standard();
        System.exit(args.length == 0 ? window(terminal, Optional.empty()) : command(terminal, args));
    }

    private static int window(Terminal terminal, Optional<Path> shown) {
        if (!Display.isThere(System.getenv(), System.getProperties())) {
            terminal.complain(Display.MISSING);
            return ExitCode.FAILED;
        }
        try {
            WindowLauncher.open(shown);
            return ExitCode.DONE;
        } catch (UnsupportedOperationException noDisplay) {
            terminal.complain(Display.MISSING);
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(Main.class).error("The window failed", e);
        }
        return ExitCode.FAILED;
    }

    private static int command(Terminal terminal, String[] args) {
        WindowWish wish = new WindowWish();
        int exitCode;
        try (Interruption interruption = Interruption.ofThisProcess()) {
            CommandContext context =
                    new CommandContext(Datasets.standard(), Autoencoders::create, terminal, interruption, wish);
            exitCode = new Commands(context).run(args);
        }
        return wish.shown().isPresent() ? window(terminal, wish.shown()) : exitCode;
    }
}
