package org.conceptexplorer;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.conceptexplorer.app.WindowLauncher;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.cli.Display;
import org.conceptexplorer.cli.ExitCode;
import org.conceptexplorer.cli.HeldErrors;
import org.conceptexplorer.cli.Terminal;
import org.slf4j.LoggerFactory;

/** Opens the window, or says in one sentence what it lacks. */
final class WindowStart {
    private final Terminal terminal;
    private final Map<String, String> environment = System.getenv();

    WindowStart(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Returns when the window has been closed.
     *
     * @param shown the run or the images to open in it, if not the images that it finds by itself
     * @return one of {@link ExitCode}
     */
    int run(Optional<Path> shown) {
        if (!Display.isThere(environment, System.getProperties())) {
            terminal.complain(Display.missing(environment));
            return ExitCode.FAILED;
        }
        if (!prepared()) {
            return ExitCode.FAILED;
        }
        try {
            WindowLauncher.open(shown);
            return ExitCode.DONE;
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(WindowStart.class).error("The window failed", e);
            return ExitCode.FAILED;
        }
    }

    /** JavaFX complains at length of what it tries in vain, whether it then finds another way or not. */
    private boolean prepared() {
        HeldErrors errors = new HeldErrors();
        try (errors) {
            WindowLauncher.prepare();
            return true;
        } catch (ExplainedException e) {
            errors.close();
            terminal.complain(String.valueOf(e.getMessage()));
        } catch (RuntimeException | LinkageError e) {
            errors.close();
            terminal.complain(sentence(e, errors.text()));
        }
        return false;
    }

    private String sentence(Throwable failure, String errors) {
        Optional<String> library = WindowLauncher.missingLibrary();
        if (library.isPresent()) {
            return Display.withoutLibrary(library.get());
        }
        return failure instanceof UnsupportedOperationException
                ? Display.unreachable(environment)
                : "The window failed: " + failure + System.lineSeparator() + errors.stripTrailing();
    }
}
