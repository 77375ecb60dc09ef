package org.conceptexplorer.app.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Keys and what they do.
 *
 * @param keys any of which will do; none for a gesture of the mouse
 * @param shown the keys as a person calls them
 * @param meaning what they do, in plain words
 * @param whileTyping whether they also work while a text is being typed
 * @param action what is done, told which of the keys was pressed
 */
public record Shortcut(
        List<KeyCombination> keys, String shown, String meaning, boolean whileTyping, Consumer<KeyCode> action) {
    /** Keeps its own list. */
    public Shortcut {
        keys = List.copyOf(keys);
    }

    /** A single key without Ctrl or Shift, which a text field keeps for itself. */
    public static Shortcut plain(String shown, String meaning, Runnable action, KeyCode... keys) {
        return new Shortcut(
                List.of(keys).stream()
                        .map(key -> (KeyCombination) new KeyCodeCombination(key))
                        .toList(),
                shown,
                meaning,
                false,
                pressed -> action.run());
    }

    /** A combination such as {@code Shortcut+E}, which works everywhere. */
    public static Shortcut combined(String combination, String meaning, Runnable action) {
        return combined(List.of(combination), meaning, action);
    }

    /** Combinations that do the same; the first one is shown. */
    public static Shortcut combined(List<String> combinations, String meaning, Runnable action) {
        List<KeyCombination> keys =
                combinations.stream().map(KeyCombination::valueOf).toList();
        return new Shortcut(keys, keys.get(0).getDisplayText(), meaning, true, pressed -> action.run());
    }

    /** What the mouse does somewhere: for the list alone. */
    public static Shortcut gesture(String shown, String meaning) {
        return new Shortcut(List.of(), shown, meaning, false, pressed -> {});
    }

    boolean matches(KeyEvent event) {
        return keys.stream().anyMatch(combination -> combination.match(event));
    }
}
