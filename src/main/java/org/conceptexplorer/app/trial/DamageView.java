package org.conceptexplorer.app.trial;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.conceptexplorer.base.NumberWords;

/** Sliders that damage the image. */
final class DamageView extends GridPane {
    private static final int ROWS = 3;

    DamageView(TrialImageModel model) {
        setId("damage");
        getStyleClass().add("damage");
        for (int column = 0; column < 6; column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHgrow(column % 3 == 1 ? Priority.ALWAYS : Priority.NEVER);
            getColumnConstraints().add(constraints);
        }
        List<DamageChoice.Kind> kinds = List.of(DamageChoice.Kind.values());
        for (int place = 0; place < kinds.size(); place++) {
            add(model, kinds.get(place), place);
        }
        Button none = ImageColumn.button(
                "no-damage", "Undamaged", "The image as it was.", () -> model.damage(DamageChoice.NONE));
        none.disableProperty().bind(model.damageProperty().map(DamageChoice.NONE::equals));
        add(none, 1, ROWS);
    }

    private void add(TrialImageModel model, DamageChoice.Kind kind, int place) {
        int row = place % ROWS;
        int column = Math.floorDiv(place, ROWS) * 3;
        ValueSlider slider = new ValueSlider(
                kind.label(),
                amount -> model.damage(model.damageProperty().get().with(kind, amount)));
        slider.setId("damage-" + kind.name().toLowerCase(Locale.ROOT));
        slider.range(kind.least(), kind.most());
        Label number = new Label();
        number.getStyleClass().add("amount");
        number.setAlignment(Pos.CENTER_RIGHT);
        show(model.damageProperty().get(), kind, slider, number);
        model.damageProperty().addListener((observed, before, now) -> show(now, kind, slider, number));
        add(new Label(kind.label()), column, row);
        add(slider, column + 1, row);
        add(number, column + 2, row);
    }

    private static void show(DamageChoice now, DamageChoice.Kind kind, ValueSlider slider, Label number) {
        slider.value(now.amount(kind));
        number.setText(NumberWords.significant(now.amount(kind)) + kind.unit());
    }
}
