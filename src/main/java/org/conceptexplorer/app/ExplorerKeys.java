package org.conceptexplorer.app;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.conceptexplorer.app.dataset.DatasetRow;
import org.conceptexplorer.app.digits.DigitsModel;
import org.conceptexplorer.app.loss.LossModel;
import org.conceptexplorer.app.shell.HeaderView;
import org.conceptexplorer.app.shell.Shortcut;
import org.conceptexplorer.app.shell.ThemeModel;
import org.conceptexplorer.app.training.StopQuestion;

/** What the keys do. */
final class ExplorerKeys {
    private ExplorerKeys() {}

    /**
     * All keys, in the order of their list.
     *
     * @param owner stands in the window
     * @param lookClosely opens a digit of the page
     * @param copy copies a figure
     * @param export opens the export dialog
     */
    static List<Shortcut> of(
            Workbench bench,
            ThemeModel theme,
            HeaderView header,
            Node owner,
            Runnable lookClosely,
            Runnable copy,
            Runnable export) {
        List<Shortcut> keys = new ArrayList<>();
        training(keys, bench, owner);
        pages(keys, bench.digits());
        classes(keys, bench.digits());
        keys.add(Shortcut.plain("R", "Another random sample", bench.digits()::otherSample, KeyCode.R));
        keys.add(Shortcut.plain("D", "Look at a digit closely", lookClosely, KeyCode.D));
        keys.add(Shortcut.plain("L", "Linear or logarithmic axis", () -> changeAxis(bench.loss()), KeyCode.L));
        keys.add(Shortcut.combined("Shortcut+Shift+C", "Copy the figure the pointer is on", copy));
        keys.add(Shortcut.combined("Shortcut+E", "Export figures", export));
        keys.add(Shortcut.combined(
                "Shortcut+O", "Open a folder of images", () -> DatasetRow.askForFolder(bench.dataset(), owner)));
        keys.add(Shortcut.combined("Shortcut+T", "Light or dark window", theme::change));
        keys.add(Shortcut.combined("Shortcut+Q", "Quit", Platform::exit));
        keys.add(Shortcut.plain("F1", "This list", header::toggleShortcuts, KeyCode.F1));
        header.explain(keys);
        return keys;
    }

    private static void training(List<Shortcut> keys, Workbench bench, Node owner) {
        Runnable stop = () -> StopQuestion.ask(
                bench.training(), bench.commands(), owner.getScene().getWindow());
        keys.add(Shortcut.combined("Shortcut+Enter", "Train", bench.commands()::train));
        keys.add(Shortcut.plain("Space", "Pause, or go on", bench.commands()::pauseOrResume, KeyCode.SPACE));
        keys.add(Shortcut.plain("Esc", "Stop", stop, KeyCode.ESCAPE));
    }

    private static void pages(List<Shortcut> keys, DigitsModel digits) {
        keys.add(Shortcut.plain("→  Page Down", "Next page", () -> digits.turn(1), KeyCode.RIGHT, KeyCode.PAGE_DOWN));
        keys.add(Shortcut.plain("←  Page Up", "Page before", () -> digits.turn(-1), KeyCode.LEFT, KeyCode.PAGE_UP));
        keys.add(Shortcut.plain("Home", "First page", digits::first, KeyCode.HOME));
        keys.add(Shortcut.plain("End", "Last page", digits::last, KeyCode.END));
    }

    private static void classes(List<Shortcut> keys, DigitsModel digits) {
        keys.add(
                Shortcut.plain("A", "Digits of all classes", () -> digits.chooseDigit(OptionalInt.empty()), KeyCode.A));
        List<KeyCombination> digitKeys = new ArrayList<>();
        for (KeyCode key : KeyCode.values()) {
            if (key.isDigitKey()) {
                digitKeys.add(new KeyCodeCombination(key));
            }
        }
        keys.add(new Shortcut(
                digitKeys, "0 – 9", "Only images of that class", false, key -> digits.chooseByKey(digitOf(key))));
    }

    /** The digit on a key: DIGIT7 and NUMPAD7 end in it. */
    private static int digitOf(KeyCode key) {
        String name = key.name();
        return name.charAt(name.length() - 1) - '0';
    }

    private static void changeAxis(LossModel loss) {
        loss.setLogarithmic(!loss.viewProperty().get().logarithmic());
    }
}
