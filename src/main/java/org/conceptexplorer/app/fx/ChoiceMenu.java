package org.conceptexplorer.app.fx;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Says which of a few things is chosen, opens a menu of them, and goes through them with the arrow keys. A combo box
 * would do the same, but lays out a list before the window is first painted: six of them had two fifths of its nodes.
 */
public final class ChoiceMenu<T> extends MenuButton {
    private final ObservableList<T> entries;
    private final Function<? super T, String> name;
    private final String none;
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();

    /**
     * A menu of which an entry is always chosen.
     *
     * @param id of the control
     * @param entries what can be chosen
     * @param name what an entry is called
     */
    public ChoiceMenu(String id, ObservableList<T> entries, Function<? super T, String> name) {
        this(id, entries, name, "");
    }

    /**
     * A menu of which no entry need be chosen.
     *
     * @param id of the control
     * @param entries what can be chosen
     * @param name what an entry is called
     * @param none what it says while no entry is chosen
     */
    public ChoiceMenu(String id, ObservableList<T> entries, Function<? super T, String> name, String none) {
        this.entries = entries;
        this.name = name;
        this.none = none;
        setId(id);
        setMaxWidth(Double.MAX_VALUE);
        textProperty().bind(value.map(name).orElse(none));
        getItems().add(new RadioMenuItem()); // a menu without entries does not open
        setOnShowing(asked -> getItems().setAll(entries.stream().map(this::item).toList()));
        setOnShown(opened -> startAtChosen());
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    /**
     * Shows what is chosen in a model, and tells it what a person chooses.
     *
     * @param chosen the model's choice
     * @param choose the model's verb
     */
    public void join(ObservableValue<? extends @Nullable T> chosen, Consumer<? super T> choose) {
        Choices.join(value, chosen, choose);
    }

    /** Names the chosen entry once more when something changes on which names depend. */
    public void nameAnewWhen(ObservableValue<?> changes) {
        textProperty().unbind();
        textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            T chosen = value.get();
                            return chosen == null ? none : name.apply(chosen);
                        },
                        value,
                        changes));
    }

    /** What can be chosen. */
    public ObservableList<T> entries() {
        return FXCollections.unmodifiableObservableList(entries);
    }

    /** What is chosen; null if nothing is. */
    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    private RadioMenuItem item(T entry) {
        RadioMenuItem item = new RadioMenuItem(name.apply(entry));
        item.setSelected(entry.equals(value.get()));
        item.setOnAction(pressed -> value.set(entry));
        return item;
    }

    /** The arrow keys begin where those of a combo box do. The menu's own way is taken: it keeps its place to itself. */
    private void startAtChosen() {
        int chosen = entries.indexOf(value.get());
        Node row = getItems().get(0).getStyleableNode();
        for (int at = 0; row != null && at <= chosen; at++) {
            Event.fireEvent(row, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
        }
    }

    private void move(KeyEvent event) {
        int step = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        if (step != 0 && !isShowing() && !event.isAltDown()) { // with Alt it opens, as everywhere
            int next = entries.indexOf(value.get()) + step;
            if (next >= 0 && next < entries.size()) {
                value.set(entries.get(next));
            }
            event.consume();
        }
    }
}
