package org.conceptexplorer.app.settings;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.setting.Setting;
import org.conceptexplorer.training.setting.SettingValues;
import org.conceptexplorer.training.setting.Settings;
import org.jspecify.annotations.Nullable;

/** What the next training is to be, as chosen and typed so far. */
public final class SettingsModel {
    private final Map<Setting<?>, SettingField> fields = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Preset> preset = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Architecture> architecture =
            new ReadOnlyObjectWrapper<>(Settings.ARCHITECTURE.usual());
    private final ReadOnlyObjectWrapper<Optional<TrainingSettings>> settings =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper l1PerImage = new ReadOnlyStringWrapper("");
    private int images = Integer.MAX_VALUE;
    private boolean several;

    /** Starts from the recommended settings of the dense network. */
    public SettingsModel() {
        for (Setting<?> setting : Settings.all()) {
            SettingField field = new SettingField(setting);
            fields.put(setting, field);
            field.textProperty().addListener((observed, before, now) -> changed(setting));
        }
        take(Preset.RECOMMENDED, architecture.get());
    }

    /** The preset that all settings agree with; null if they agree with none. */
    public ReadOnlyObjectProperty<@Nullable Preset> presetProperty() {
        return preset.getReadOnlyProperty();
    }

    /** Which network is trained. */
    public ReadOnlyObjectProperty<Architecture> architectureProperty() {
        return architecture.getReadOnlyProperty();
    }

    /** The values as typed and chosen, one for each setting, in the order in which settings are declared. */
    public List<SettingField> fields() {
        return List.copyOf(fields.values());
    }

    /** The value of one setting as typed or chosen. */
    public SettingField field(Setting<?> setting) {
        return Objects.requireNonNull(fields.get(setting));
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
        take(chosen, architecture.get());
    }

    /** Chooses a network; a preset in force is taken over for it. */
    public void choose(Architecture chosen) {
        field(Settings.ARCHITECTURE).textProperty().set(chosen.id());
    }

    /**
     * Says how many training images there are, which a batch cannot exceed.
     *
     * @param count at least 1
     */
    public void learnFrom(int count) {
        images = count;
        check(this::agreeing);
    }

    private void changed(Setting<?> setting) {
        if (several) {
            return;
        }
        Preset inForce = preset.get();
        if (setting.equals(Settings.ARCHITECTURE) && inForce != null) {
            take(
                    inForce,
                    Settings.ARCHITECTURE
                            .values()
                            .parse(field(setting).textProperty().get()));
            return;
        }
        several = true;
        showPartsOf(setting);
        several = false;
        check(this::agreeing);
    }

    /** A setting brings its parts along, as an optimiser its usual learning rate. */
    private void showPartsOf(Setting<?> setting) {
        List<SettingField> parts = fields.values().stream()
                .filter(field -> field.setting().whole().filter(setting::equals).isPresent())
                .toList();
        if (!parts.isEmpty()) {
            SettingValues usual = field(setting).layOver(SettingValues.usual());
            parts.forEach(part -> part.show(usual));
        }
    }

    /** Takes over all settings of a training, the seed too. */
    public void takeOver(TrainingSettings shown) {
        several = true;
        fields.values().forEach(field -> field.show(shown.values()));
        several = false;
        check(this::agreeing);
    }

    /**
     * Types all settings anew.
     *
     * @param texts by the settings' ids; what is not among them stays, or is the preset's
     * @param preset what was in force, if anything was
     */
    public void retype(Map<String, String> texts, Optional<Preset> preset) {
        several = true;
        type(texts);
        several = false;
        check(preset.isPresent() ? known -> preset.get() : this::agreeing);
        preset.ifPresent(this::choose);
    }

    private void type(Map<String, String> texts) {
        fields.forEach(
                (setting, field) -> Optional.ofNullable(texts.get(setting.id())).ifPresent(field.textProperty()::set));
    }

    private void take(Preset chosen, Architecture network) {
        SettingValues values = chosen.settings(network).values();
        several = true;
        for (SettingField field : fields.values()) {
            if (!isTypedSeed(field)) {
                field.show(values);
            }
        }
        several = false;
        check(settings -> chosen);
    }

    /** A seed that was typed is kept: it is no matter of taste. */
    private static boolean isTypedSeed(SettingField field) {
        return field.setting().equals(Settings.SEED)
                && !field.textProperty().get().isEmpty();
    }

    /**
     * Puts all settings together.
     *
     * @param named tells which preset they are. Whoever took one over knows; Java takes a sixtieth of the program's
     *     start to make the comparison of settings
     */
    private void check(Function<TrainingSettings, @Nullable Preset> named) {
        SettingValues values = SettingValues.usual();
        for (SettingField field : fields.values()) {
            values = field.layOver(values);
        }
        TrainingSettings checked = new TrainingSettings(values);
        architecture.set(checked.architecture());
        problem.set(fields.values().stream()
                .map(field -> field.problemProperty().get())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(""));
        l1PerImage.set("= " + NumberWords.significant(checked.l1PerImage(images)) + " per image");
        boolean valid = problem.get().isEmpty();
        preset.set(valid ? named.apply(checked) : null);
        settings.set(valid ? Optional.of(checked) : Optional.empty());
    }

    private @Nullable Preset agreeing(TrainingSettings checked) {
        return Arrays.stream(Preset.values())
                .filter(each -> each.settings(checked.architecture())
                        .withSeed(checked.seed())
                        .equals(checked))
                .findFirst()
                .orElse(null);
    }
}
