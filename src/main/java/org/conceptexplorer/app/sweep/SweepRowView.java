package org.conceptexplorer.app.sweep;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.conceptexplorer.app.fx.ChoiceMenu;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.Icons;
import org.conceptexplorer.training.setting.Setting;

/** A setting that is varied: a menu of settings, its values, and a button that takes it away. */
final class SweepRowView extends HBox {
    private static final double MENU = 150;

    SweepRowView(SweepForm form, SweepRow row, int place) {
        ChoiceMenu<Setting<?>> menu = new ChoiceMenu<>("sweep-setting-" + place, form.choice(), Setting::label);
        menu.join(row.settingProperty(), row.settingProperty()::set);
        menu.setPrefWidth(MENU);
        menu.setMinWidth(MENU);
        Hint.on(menu, "A setting that takes several values in turn.");
        TextField values = new TextField();
        values.setId("sweep-values-" + place);
        values.setAccessibleText("Values");
        values.textProperty().bindBidirectional(row.valuesProperty());
        HBox.setHgrow(values, Priority.ALWAYS);
        Hint.on(
                values,
                values,
                row.settingProperty().map(setting -> "Its values, with commas between. " + setting.help()));
        values.pseudoClassStateChanged(
                Styles.STATE_DANGER, !row.problemProperty().get().isEmpty());
        row.problemProperty()
                .addListener(
                        (observed, before, now) -> values.pseudoClassStateChanged(Styles.STATE_DANGER, !now.isEmpty()));
        Button remove = new Button("", Icons.CLOSE.node());
        remove.setId("sweep-remove-" + place);
        remove.setAccessibleText("Vary it no more");
        remove.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        remove.setOnAction(pressed -> form.remove(row));
        Hint.on(remove, "Vary this setting no more.");
        getChildren().addAll(menu, values, remove);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("setting-row");
    }
}
