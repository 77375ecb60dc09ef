package org.conceptexplorer.app.settings;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.conceptexplorer.app.fx.ChoiceMenu;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.OnDemand;
import org.conceptexplorer.app.fx.SettingRow;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.setting.Settings;

/** All settings of the next training, one below the other; those of experts under <i>More</i>. */
public final class SettingsView extends VBox {
    private final SettingsModel model;

    /**
     * Shows settings.
     *
     * @param model the settings
     * @param dataset the row that chooses images
     * @param locked whether they are in use and cannot be changed
     */
    public SettingsView(SettingsModel model, Node dataset, ObservableBooleanValue locked) {
        this.model = model;
        getStyleClass().add("settings");
        getChildren()
                .addAll(preset(), SettingFieldView.of(model.field(Settings.ARCHITECTURE)), dataset, new Separator());
        for (SettingField field : model.fields()) {
            if (!field.setting().expert() && !field.setting().equals(Settings.ARCHITECTURE)) {
                add(field);
            }
        }
        getChildren().add(more());
        disableProperty().bind(locked);
    }

    private Node preset() {
        ChoiceMenu<Preset> box =
                new ChoiceMenu<>("preset", FXCollections.observableArrayList(Preset.values()), Preset::label, "Custom");
        box.join(model.presetProperty(), model::choose);
        String presets = Arrays.stream(Preset.values())
                .map(preset -> preset.label() + ", " + preset.explanation())
                .collect(Collectors.joining("; "));
        return SettingRow.of("Preset", box, "All settings at once: " + presets + ".");
    }

    private void add(SettingField field) {
        Node row = SettingFieldView.of(field);
        row.disableProperty().bind(field.fitsProperty().not());
        getChildren().add(row);
        if (field.setting().equals(Settings.L1_REDUCTION)) {
            getChildren().add(perImage());
        }
    }

    private Node perImage() {
        Label label = new Label();
        label.setId("l1-per-image");
        label.getStyleClass().add("explanation");
        label.textProperty().bind(model.l1PerImageProperty());
        Hint.on(label, "The weight of one image's summed concepts beside its error per pixel.");
        return SettingRow.below(label);
    }

    private Node more() {
        TitledPane more = new TitledPane();
        more.setText("More");
        more.setId("more");
        more.setExpanded(false);
        more.setAnimated(false);
        more.getStyleClass().add("more");
        Supplier<Node> content = new OnDemand<>(this::expertRows);
        more.expandedProperty().addListener((observed, before, now) -> more.setContent(content.get()));
        return more;
    }

    /** Here a setting without effect takes no room: there are many, and few at a time have one. */
    private Node expertRows() {
        VBox rows = new VBox(8);
        for (SettingField field : model.fields()) {
            if (field.setting().expert()) {
                Node row = SettingFieldView.of(field);
                row.visibleProperty().bind(field.fitsProperty());
                row.managedProperty().bind(row.visibleProperty());
                rows.getChildren().add(row);
            }
        }
        return rows;
    }
}
