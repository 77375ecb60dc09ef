package org.conceptexplorer.app.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.L1Reduction;
import org.conceptexplorer.model.optimizer.Optimizer;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.TrainingSettings;
import org.jspecify.annotations.Nullable;

/** What the next training is to be, as chosen and typed so far. */
public final class SettingsModel {
    private final ReadOnlyObjectWrapper<@Nullable Preset> preset = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Architecture> architecture = new ReadOnlyObjectWrapper<>(Architecture.DENSE);
    private final ReadOnlyObjectWrapper<Optimizer> optimizer = new ReadOnlyObjectWrapper<>(Optimizer.Adam.DEFAULT);
    private final ObjectProperty<L1Reduction> l1Reduction = new SimpleObjectProperty<>(L1Reduction.MEAN);
    private final BooleanProperty shuffle = new SimpleBooleanProperty(true);
    private final List<NumberField> fields =
            Arrays.stream(NumberSetting.values()).map(NumberField::new).toList();

    private final ReadOnlyObjectWrapper<Optional<TrainingSettings>> settings =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper l1PerImage = new ReadOnlyStringWrapper("");
    private boolean several;

    /** Starts from the recommended settings of the dense network. */
    public SettingsModel() {
        fields.forEach(field -> whenChanged(field.textProperty()));
        whenChanged(l1Reduction);
        whenChanged(shuffle);
        choose(Preset.RECOMMENDED);
    }

    /** The preset that all settings agree with; null if they agree with none. */
    public ReadOnlyObjectProperty<@Nullable Preset> presetProperty() {
        return preset.getReadOnlyProperty();
    }

    /** Which network is trained. */
    public ReadOnlyObjectProperty<Architecture> architectureProperty() {
        return architecture.getReadOnlyProperty();
    }

    /** By which rule; its learning rate is in the field of that name. */
    public ReadOnlyObjectProperty<Optimizer> optimizerProperty() {
        return optimizer.getReadOnlyProperty();
    }

    /** How the penalties of a batch's images become one number. */
    public ObjectProperty<L1Reduction> l1ReductionProperty() {
        return l1Reduction;
    }

    /** Whether each epoch has an order of its own. */
    public BooleanProperty shuffleProperty() {
        return shuffle;
    }

    /** The typed numbers, in the order of {@link NumberSetting}. */
    public List<NumberField> fields() {
        return fields;
    }

    /** All settings, checked; empty while one of them will not do. */
    public ReadOnlyObjectProperty<Optional<TrainingSettings>> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** What is wrong with the first setting that will not do; empty if all will. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The L1 weight that counts for one image, said in words. */
    public ReadOnlyStringProperty l1PerImageProperty() {
        return l1PerImage.getReadOnlyProperty();
    }

    /** Takes over all settings of a preset for the chosen network. */
    public void choose(Preset chosen) {
        choose(chosen, architecture.get());
    }

    /** Chooses a network; a preset in force is taken over for it. */
    public void choose(Architecture chosen) {
        Preset inForce = preset.get();
        if (inForce != null) {
            choose(inForce, chosen);
        } else {
            atOnce(() -> architecture.set(chosen));
        }
    }

    private void choose(Preset chosen, Architecture network) {
        several = true;
        architecture.set(network);
        show(chosen.settings(network));
        several = false;
        check(settings -> chosen);
    }

    /** Chooses a rule, with the learning rate that is usual for it. */
    public void choose(Optimizer chosen) {
        atOnce(() -> {
            optimizer.set(chosen);
            field(NumberSetting.LEARNING_RATE).textProperty().set(NumberText.real(chosen.learningRate()));
        });
    }

    /** One typed number. */
    public NumberField field(NumberSetting setting) {
        return fields.stream()
                .filter(field -> field.setting() == setting)
                .findFirst()
                .orElseThrow();
    }

    private void show(TrainingSettings shown) {
        optimizer.set(shown.optimizer());
        l1Reduction.set(shown.l1Reduction());
        shuffle.set(shown.shuffle());
        fields.stream().filter(field -> field.setting() != NumberSetting.SEED).forEach(field -> field.show(shown));
        NumberField seed = field(NumberSetting.SEED);
        if (seed.textProperty().get().isEmpty()) {
            seed.show(shown); // a seed that was typed is kept: it is no matter of taste
        }
    }

    private void whenChanged(ObservableValue<?> value) {
        value.addListener((observed, before, now) -> {
            if (!several) {
                check(this::agreeing);
            }
        });
    }

    private void atOnce(Runnable changes) {
        several = true;
        changes.run();
        several = false;
        check(this::agreeing);
    }

    /**
     * Puts all settings together.
     *
     * @param named tells which preset they are. Whoever took one over knows; Java takes a sixtieth of the program's
     *     start to make the comparison of settings
     */
    private void check(Function<TrainingSettings, @Nullable Preset> named) {
        TrainingSettings checked = Preset.RECOMMENDED
                .settings(architecture.get())
                .withOptimizer(optimizer.get())
                .withL1Reduction(l1Reduction.get())
                .withShuffle(shuffle.get());
        for (NumberField field : fields) {
            checked = field.layOver(checked);
        }
        problem.set(fields.stream()
                .map(field -> field.problemProperty().get())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(""));
        l1PerImage.set("= " + NumberWords.significant(checked.l1PerImage()) + " per image");
        boolean valid = problem.get().isEmpty();
        preset.set(valid ? named.apply(checked) : null);
        settings.set(valid ? Optional.of(checked) : Optional.empty());
    }

    private @Nullable Preset agreeing(TrainingSettings checked) {
        return Arrays.stream(Preset.values())
                .filter(each -> each.settings(architecture.get())
                        .withSeed(checked.seed())
                        .equals(checked))
                .findFirst()
                .orElse(null);
    }
}
