package org.conceptexplorer.training.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.setting.Setting;
import org.conceptexplorer.training.setting.SettingValues;
import org.conceptexplorer.training.setting.Settings;
import org.junit.jupiter.api.Test;

class VariedValuesTest {
    private static final SettingValues COMMON =
            Preset.RECOMMENDED.settings(Architecture.DENSE).values();

    private final Map<Setting<?>, String> typed = new LinkedHashMap<>();
    private final Map<Setting<?>, String> problems = new LinkedHashMap<>();

    private Map<Setting<?>, List<Object>> read() {
        return VariedValues.read(COMMON, typed, problems::put);
    }

    @Test
    void listsAreReadAsTheSettingsReadTheirValues() {
        typed.put(Settings.L1, "0, 1e-3,0.5");
        typed.put(Settings.OPTIMIZER, "nesterov , adam");
        typed.put(Settings.SHUFFLE, "true, false");
        assertThat(read())
                .containsExactly(
                        Map.entry(Settings.L1, List.of(0.0, 1e-3, 0.5)),
                        Map.entry(Settings.OPTIMIZER, List.of("nesterov", "adam")),
                        Map.entry(Settings.SHUFFLE, List.of(true, false)));
        assertThat(problems).isEmpty();
    }

    @Test
    void whatIsPartOfAVariedValueIsReadWithIt() {
        Setting<?> momentum = Settings.all().stream()
                .filter(setting -> setting.id().equals("momentum"))
                .findFirst()
                .orElseThrow();
        typed.put(momentum, "0.5, 0.9");
        assertThat(read()).isEmpty();
        assertThat(problems.get(momentum)).contains("does not belong to adam");
        problems.clear();
        typed.put(Settings.OPTIMIZER, "nesterov");
        assertThat(read()).containsOnlyKeys(momentum, Settings.OPTIMIZER);
        assertThat(problems).isEmpty();
    }

    @Test
    void eachListThatWillNotDoIsToldAndTheOthersAreRead() {
        typed.put(Settings.L1, "0, 2");
        typed.put(Settings.EPOCHS, "");
        typed.put(Settings.BATCH_SIZE, "16,,32");
        typed.put(Settings.DROPOUT, "0.1, 0.2");
        assertThat(read()).containsOnlyKeys(Settings.DROPOUT);
        assertThat(problems.get(Settings.L1)).contains("The setting l1 is \"2\", but has to");
        assertThat(problems.get(Settings.EPOCHS)).isEqualTo("Name values for epochs, with commas between.");
        assertThat(problems.get(Settings.BATCH_SIZE)).contains("The setting batch-size is empty");
    }

    @Test
    void aPlanIsToldAsItWouldBeTyped() {
        typed.put(Settings.L1, "0, 0.00002");
        typed.put(Settings.ARCHITECTURE, "dense, conv");
        SweepPlan plan = new SweepPlan("sample", Preset.RECOMMENDED, Map.of(), read(), 1, 1);
        assertThat(VariedValues.text(plan))
                .containsExactly(Map.entry(Settings.L1, "0, 2e-5"), Map.entry(Settings.ARCHITECTURE, "dense, conv"));
    }
}
