package org.conceptexplorer.app.fx;

import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Controls that choose one of several things. */
public final class Choices {
    private Choices() {}

    /**
     * Shows what is chosen in a model, and tells it what a person chooses.
     *
     * @param value of the control
     * @param chosen the model's choice
     * @param choose the model's verb
     */
    public static <T> void join(
            Property<@Nullable T> value, ObservableValue<? extends @Nullable T> chosen, Consumer<? super T> choose) {
        value.setValue(chosen.getValue());
        chosen.addListener((observed, before, now) -> value.setValue(now));
        value.addListener((observed, before, now) -> {
            if (now != null && !now.equals(chosen.getValue())) {
                choose.accept(now);
            }
        });
    }
}
