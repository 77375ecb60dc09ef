package org.conceptexplorer.app.settings;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
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
    private final LiveSettings live;
    private final ObservableBooleanValue locked;

    /**
     * Shows settings.
     *
     * @param model the settings
     * @param dataset the row that chooses images
     * @param live those that may change while a training goes on
     * @param locked whether they are in use, and only those can be changed
     */
    public SettingsView(SettingsModel model, Node dataset, LiveSettings live, ObservableBooleanValue locked) {
        this.model = model;
        this.live = live;
        this.locked = locked;
        getStyleClass().add("settings");
        VBox subject = new VBox(6, preset(), SettingFieldView.of(model.field(Settings.ARCHITECTURE)), dataset);
        subject.disableProperty().bind(locked);
        getChildren().addAll(subject, new Separator());
        for (SettingField field : model.fields()) {
            if (!field.setting().expert() && !field.setting().equals(Settings.ARCHITECTURE)) {
                add(field);
            }
        }
        Node more = more();
        more.disableProperty().bind(locked);
        getChildren().addAll(apply(), more);
    }

    /** Shown while there is something to apply. */
    private Node apply() {
        Button apply = new Button("Apply now");
        apply.setId("apply-live");
        Hint.on(apply, "The training goes on with the values typed above, from its next step on; a line marks it.");
        apply.setOnAction(pressed -> live.apply());
        BooleanBinding shown = Bindings.and(live.changedProperty(), locked);
        apply.visibleProperty().bind(shown);
        apply.managedProperty().bind(shown);
        addEventHandler(ActionEvent.ACTION, event -> {
            if (event.getTarget() instanceof TextField && shown.get()) {
                live.apply();
            }
        });
        return apply;
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
        BooleanBinding without = field.fitsProperty().not();
        row.disableProperty()
                .bind(field.setting().live() ? without : without.or(BooleanExpression.booleanExpression(locked)));
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
