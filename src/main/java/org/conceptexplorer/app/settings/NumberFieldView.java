package org.conceptexplorer.app.settings;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.conceptexplorer.app.fx.SettingRow;

/** A number to type in, and below it what is wrong with it, when something is. */
final class NumberFieldView extends VBox {
    NumberFieldView(NumberField field) {
        NumberSetting setting = field.setting();
        TextField input = new TextField();
        input.setId(setting.id());
        input.setPrefColumnCount(8);
        input.textProperty().bindBidirectional(field.textProperty());
        Label problem = new Label();
        problem.setId(setting.id() + "-problem");
        problem.setWrapText(true);
        problem.getStyleClass().add("problem");
        problem.textProperty().bind(field.problemProperty());
        problem.visibleProperty().bind(field.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        field.problemProperty()
                .addListener(
                        (observed, before, now) -> input.pseudoClassStateChanged(Styles.STATE_DANGER, !now.isEmpty()));
        getChildren().addAll(SettingRow.of(setting.label(), input, setting.explanation()), problem);
    }
}
