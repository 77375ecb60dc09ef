package org.conceptexplorer.app.settings;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.conceptexplorer.app.fx.Choices;
import org.conceptexplorer.app.fx.SettingRow;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.L1Reduction;
import org.conceptexplorer.model.Optimizer;
import org.conceptexplorer.training.Preset;

/** All settings of the next training, one below the other. */
public final class SettingsView extends VBox {
    private static final List<Optimizer> OPTIMIZERS = List.of(
            Optimizer.Adam.DEFAULT, Optimizer.Adadelta.DEFAULT, Optimizer.RmsProp.DEFAULT, Optimizer.Sgd.DEFAULT);

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
                .addAll(
                        preset(),
                        architecture(),
                        dataset,
                        new Separator(),
                        number(NumberSetting.EPOCHS),
                        number(NumberSetting.BATCH_SIZE),
                        optimizer(),
                        number(NumberSetting.LEARNING_RATE),
                        number(NumberSetting.L1),
                        reduction(),
                        perImage(),
                        dropout(),
                        number(NumberSetting.SEED),
                        more());
        disableProperty().bind(locked);
    }

    private Node preset() {
        ComboBox<Preset> box =
                Choices.box("preset", FXCollections.observableArrayList(Preset.values()), SettingWords::name);
        box.setPromptText("Custom");
        Choices.join(box, model.presetProperty(), model::choose);
        return SettingRow.of("Preset", box, "All settings at once: recommended ones, or those of the 2019 notebook.");
    }

    private Node architecture() {
        ComboBox<Architecture> box = Choices.box(
                "architecture", FXCollections.observableArrayList(Architecture.values()), SettingWords::name);
        Choices.join(box, model.architectureProperty(), model::choose);
        return SettingRow.of(
                "Network",
                box,
                "Dense looks at all pixels at once and describes an image by ten numbers."
                        + " Convolutional looks at small patches and gives ten numbers for each of 16 places.");
    }

    private Node optimizer() {
        ComboBox<Optimizer> box =
                Choices.box("optimizer", FXCollections.observableList(OPTIMIZERS), SettingWords::name);
        Choices.join(
                box,
                Bindings.createObjectBinding(
                        () -> usual(model.optimizerProperty().get()), model.optimizerProperty()),
                model::choose);
        return SettingRow.of("Optimiser", box, "The rule that turns errors into changes of the weights.");
    }

    /** The entry of the list that stands for an optimiser, whatever its learning rate. */
    private static Optimizer usual(Optimizer optimizer) {
        return OPTIMIZERS.stream()
                .filter(each -> each.id().equals(optimizer.id()))
                .findFirst()
                .orElse(optimizer);
    }

    private Node reduction() {
        ComboBox<L1Reduction> box = Choices.box(
                "l1-reduction", FXCollections.observableArrayList(L1Reduction.values()), SettingWords::name);
        Choices.join(box, model.l1ReductionProperty(), model.l1ReductionProperty()::set);
        return SettingRow.of(
                "L1 reduction",
                box,
                "How the prices of a batch's images become one number: their mean, as in Keras today, or their sum,"
                        + " as in 2019, which makes the price of each image grow with the batch size.");
    }

    private Node perImage() {
        Label label = new Label();
        label.setId("l1-per-image");
        label.getStyleClass().add("explanation");
        label.textProperty().bind(model.l1PerImageProperty());
        label.setTooltip(new Tooltip("The weight of one image's summed concepts beside its error per pixel."));
        return SettingRow.below(label);
    }

    private Node dropout() {
        Node row = number(NumberSetting.DROPOUT);
        row.disableProperty().bind(model.architectureProperty().isEqualTo(Architecture.CONV));
        return row;
    }

    private Node more() {
        CheckBox shuffle = new CheckBox("New order in each epoch");
        shuffle.setId("shuffle");
        shuffle.selectedProperty().bindBidirectional(model.shuffleProperty());
        shuffle.setTooltip(
                new Tooltip("Show the images in a new, seeded order in each epoch, or always in file order."));
        TitledPane more = new TitledPane("More", new VBox(8, number(NumberSetting.TRAIN_IMAGES), shuffle));
        more.setId("more");
        more.setExpanded(false);
        more.setAnimated(false);
        more.getStyleClass().add("more");
        return more;
    }

    private Node number(NumberSetting setting) {
        return new NumberFieldView(model.field(setting));
    }
}
