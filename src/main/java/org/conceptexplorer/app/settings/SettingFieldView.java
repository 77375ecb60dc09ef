package org.conceptexplorer.app.settings;

import atlantafx.base.theme.Styles;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.conceptexplorer.app.fx.ChoiceMenu;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.SettingRow;
import org.conceptexplorer.training.setting.Setting;

/** The row of one setting: a number to type in, a menu, or a box to tick, as its values ask for. */
final class SettingFieldView {
    private SettingFieldView() {}

    /** A row whose control has the setting's id. */
    static Node of(SettingField field) {
        return switch (field.setting().values().editor()) {
            case FIELD -> number(field);
            case MENU -> menu(field);
            case CHECK_BOX -> checkBox(field);
        };
    }

    private static Node menu(SettingField field) {
        Setting<?> setting = field.setting();
        ChoiceMenu<String> menu = new ChoiceMenu<>(
                setting.id(), FXCollections.observableList(setting.values().texts()), setting.values()::label);
        menu.join(field.textProperty(), field.textProperty()::set);
        return SettingRow.of(setting.label(), menu, setting.help());
    }

    private static Node checkBox(SettingField field) {
        Setting<?> setting = field.setting();
        CheckBox box = new CheckBox(setting.label());
        box.setId(setting.id());
        box.setSelected(ticked(field));
        box.selectedProperty()
                .addListener((observed, before, now) -> field.textProperty().set(now.toString()));
        field.textProperty().addListener((observed, before, now) -> box.setSelected(ticked(field)));
        Hint.on(box, setting.help());
        return box;
    }

    private static boolean ticked(SettingField field) {
        return Objects.equals(field.textProperty().get(), "true");
    }

    /** A number to type in, and below it what is wrong with it, when something is. */
    private static Node number(SettingField field) {
        Setting<?> setting = field.setting();
        TextField input = new TextField();
        input.setId(setting.id());
        input.setPrefColumnCount(8);
        input.textProperty().bindBidirectional(field.textProperty());
        field.problemProperty()
                .addListener(
                        (observed, before, now) -> input.pseudoClassStateChanged(Styles.STATE_DANGER, !now.isEmpty()));
        return new VBox(SettingRow.of(setting.label(), input, setting.help()), problem(field));
    }

    private static Label problem(SettingField field) {
        Label problem = new Label();
        problem.setId(field.setting().id() + "-problem");
        problem.setWrapText(true);
        problem.getStyleClass().add("problem");
        problem.textProperty().bind(field.problemProperty());
        problem.visibleProperty().bind(field.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }
}
