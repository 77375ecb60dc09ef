package org.conceptexplorer.app.settings;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.conceptexplorer.app.fx.ChoiceMenu;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.OnDemand;
import org.conceptexplorer.app.fx.SettingRow;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.L1Reduction;
import org.conceptexplorer.model.optimizer.Optimizer;
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
        ChoiceMenu<Preset> box = new ChoiceMenu<>(
                "preset", FXCollections.observableArrayList(Preset.values()), SettingWords::name, "Custom");
        box.join(model.presetProperty(), model::choose);
        return SettingRow.of("Preset", box, "All settings at once: recommended ones, or those of the 2019 notebook.");
    }

    private Node architecture() {
        ChoiceMenu<Architecture> box = new ChoiceMenu<>(
                "architecture", FXCollections.observableArrayList(Architecture.values()), SettingWords::name);
        box.join(model.architectureProperty(), model::choose);
        return SettingRow.of(
                "Network",
                box,
                "Dense looks at all pixels at once and describes an image by ten numbers."
                        + " Convolutional looks at small patches and gives ten numbers for each of 16 places.");
    }

    private Node optimizer() {
        ChoiceMenu<Optimizer> box =
                new ChoiceMenu<>("optimizer", FXCollections.observableList(OPTIMIZERS), SettingWords::name);
        box.join(
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
        ChoiceMenu<L1Reduction> box = new ChoiceMenu<>(
                "l1-reduction", FXCollections.observableArrayList(L1Reduction.values()), SettingWords::name);
        box.join(model.l1ReductionProperty(), model.l1ReductionProperty()::set);
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
        Hint.on(label, "The weight of one image's summed concepts beside its error per pixel.");
        return SettingRow.below(label);
    }

    private Node dropout() {
        Node row = number(NumberSetting.DROPOUT);
        row.disableProperty().bind(model.architectureProperty().isEqualTo(Architecture.CONV));
        return row;
    }

    private Node more() {
        TitledPane more = new TitledPane();
        more.setText("More");
        more.setId("more");
        more.setExpanded(false);
        more.setAnimated(false);
        more.getStyleClass().add("more");
        Supplier<Node> content = new OnDemand<>(() -> new VBox(8, number(NumberSetting.TRAIN_IMAGES), shuffle()));
        more.expandedProperty().addListener((observed, before, now) -> more.setContent(content.get()));
        return more;
    }

    private CheckBox shuffle() {
        CheckBox shuffle = new CheckBox("New order in each epoch");
        shuffle.setId("shuffle");
        shuffle.selectedProperty().bindBidirectional(model.shuffleProperty());
        Hint.on(shuffle, "Show the images in a new, seeded order in each epoch, or always in file order.");
        return shuffle;
    }

    private Node number(NumberSetting setting) {
        return new NumberFieldView(model.field(setting));
    }
}
