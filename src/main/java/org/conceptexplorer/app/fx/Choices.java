package org.conceptexplorer.app.fx;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Boxes that choose one of a few things. */
public final class Choices {
    private Choices() {}

    /**
     * A box with entries.
     *
     * @param id of the control
     * @param entries what can be chosen
     * @param name what an entry is called
     */
    public static <T> ComboBox<T> box(String id, ObservableList<T> entries, Function<? super T, String> name) {
        ComboBox<T> box = new ComboBox<>(entries);
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T entry) {
                return entry == null ? "" : name.apply(entry);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("entries are chosen, never typed");
            }
        });
        return box;
    }

    /**
     * Shows what is chosen in a model, and tells it what a person chooses.
     *
     * @param chosen the model's choice
     * @param choose the model's verb
     */
    public static <T> void join(
            ComboBox<T> box, ObservableValue<? extends @Nullable T> chosen, Consumer<? super T> choose) {
        box.setValue(chosen.getValue());
        chosen.addListener((observed, before, now) -> box.setValue(now));
        box.valueProperty().addListener((observed, before, now) -> {
            if (now != null && !now.equals(chosen.getValue())) {
                choose.accept(now);
            }
        });
    }
}
