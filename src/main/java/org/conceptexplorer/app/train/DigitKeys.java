package org.conceptexplorer.app.train;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.conceptexplorer.app.digits.DigitsModel;
import org.conceptexplorer.app.shell.Shortcut;

/** What the keys do to the digits on view. */
final class DigitKeys {
    private DigitKeys() {}

    /**
     * All of them, in the order of their list.
     *
     * @param lookClosely opens a digit of the page
     */
    static List<Shortcut> of(DigitsModel digits, Runnable lookClosely) {
        return List.of(
                Shortcut.plain("→  Page Down", "Next page", () -> digits.turn(1), KeyCode.RIGHT, KeyCode.PAGE_DOWN),
                Shortcut.plain("←  Page Up", "Page before", () -> digits.turn(-1), KeyCode.LEFT, KeyCode.PAGE_UP),
                Shortcut.plain("Home", "First page", digits::first, KeyCode.HOME),
                Shortcut.plain("End", "Last page", digits::last, KeyCode.END),
                Shortcut.plain("A", "Digits of all classes", () -> digits.chooseDigit(OptionalInt.empty()), KeyCode.A),
                new Shortcut(
                        digitKeys(),
                        "0 – 9",
                        "Only images of that class",
                        false,
                        key -> digits.chooseDigit(OptionalInt.of(digitOf(key)))),
                Shortcut.plain("R", "Another random sample", digits::otherSample, KeyCode.R),
                Shortcut.plain("D", "Look at a digit closely", lookClosely, KeyCode.D),
                Shortcut.gesture("Click", "Look at a digit closely; on a bar, choose its concept"),
                Shortcut.gesture("Right click", "Save, copy or export a figure"));
    }

    private static List<KeyCombination> digitKeys() {
        List<KeyCombination> digitKeys = new ArrayList<>();
        for (KeyCode key : KeyCode.values()) {
            if (key.isDigitKey()) {
                digitKeys.add(new KeyCodeCombination(key));
            }
        }
        return digitKeys;
    }

    /** The digit on a key: DIGIT7 and NUMPAD7 end in it. */
    private static int digitOf(KeyCode key) {
        String name = key.name();
        return name.charAt(name.length() - 1) - '0';
    }
}
