package org.conceptexplorer.app;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.conceptexplorer.app.opening.OpenMenu;
import org.conceptexplorer.app.place.FigureDesk;
import org.conceptexplorer.app.shell.Shortcut;
import org.conceptexplorer.app.shell.TextSize;
import org.conceptexplorer.app.shell.ThemeModel;
import org.conceptexplorer.app.training.StopQuestion;

/** What the keys do wherever one is; each place has more of them. */
final class ExplorerKeys {
    private ExplorerKeys() {}

    /** What is under way is held or ended: the training of the window, or a sweep. */
    static List<Shortcut> training(Workbench bench, Node owner) {
        return List.of(
                Shortcut.combined("Shortcut+Enter", "Train", bench.commands()::train),
                Shortcut.plain("Space", "Pause, or go on", () -> pauseOrResume(bench), KeyCode.SPACE),
                Shortcut.plain("Esc", "Stop", () -> stop(bench, owner), KeyCode.ESCAPE));
    }

    private static void pauseOrResume(Workbench bench) {
        if (sweeps(bench)) {
            bench.runs().sweep().pauseOrResume();
        } else {
            bench.commands().pauseOrResume();
        }
    }

    private static void stop(Workbench bench, Node owner) {
        if (sweeps(bench)) {
            bench.runs().sweep().stop();
        } else {
            StopQuestion.ask(
                    bench.training(), bench.commands(), owner.getScene().getWindow());
        }
    }

    private static boolean sweeps(Workbench bench) {
        return bench.runs().sweep().progress().stateProperty().get().busy();
    }

    static List<Shortcut> files(FigureDesk desk, OpenMenu open) {
        return List.of(
                Shortcut.combined("Shortcut+O", "Open a training, or a folder of images", open::ask),
                Shortcut.gesture("Drop", "Open a training or images dragged here"),
                Shortcut.combined("Shortcut+Shift+C", "Copy the figure the pointer is on", desk::copy),
                Shortcut.combined("Shortcut+E", "Export figures", desk::export));
    }

    /**
     * What changes the window itself.
     *
     * @param quit closes it
     * @param help shows or hides the list of keys
     */
    static List<Shortcut> window(ThemeModel theme, TextSize text, Runnable quit, Runnable help) {
        return List.of(
                Shortcut.combined("Shortcut+T", "Light or dark window", theme::change),
                Shortcut.combined(
                        List.of("Shortcut+Plus", "Shortcut+Equals", "Shortcut+Add", "Shortcut+Shift+Equals"),
                        "Larger text",
                        text::larger),
                Shortcut.combined(List.of("Shortcut+Minus", "Shortcut+Subtract"), "Smaller text", text::smaller),
                Shortcut.combined(List.of("Shortcut+0", "Shortcut+Numpad 0"), "Text as usual", text::usual),
                Shortcut.combined("Shortcut+Q", "Quit", quit),
                Shortcut.plain("F1", "This list", help, KeyCode.F1));
    }
}
