package org.conceptexplorer.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.optimizer.Adam;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.setting.RandomSettings;
import org.conceptexplorer.training.setting.Setting;
import org.conceptexplorer.training.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsJsonTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static List<TrainingSettings> random() {
        return RandomSettings.many();
    }

    private static Map<String, Object> read(String text) throws JsonProcessingException {
        return MAPPER.readValue(text, new TypeReference<>() {});
    }

    @ParameterizedTest
    @MethodSource("random")
    void everySettingIsReadBackFromTheFile(TrainingSettings settings) throws JsonProcessingException {
        Map<String, Object> json = read(MAPPER.writeValueAsString(SettingsJson.write(settings, 60_000)));
        assertThat(SettingsJson.read(json)).isEqualTo(settings);
        for (Setting<?> setting : Settings.all()) {
            if (setting.group().isEmpty()) {
                assertThat(json).containsKey(setting.key());
            }
        }
    }

    /** What this program wrote before settings were declared. */
    @Test
    void aRunOfTheFirstVersionIsRead() throws IOException {
        try (InputStream file = SettingsJsonTest.class.getResourceAsStream("first-settings.json")) {
            Map<String, Object> json = MAPPER.readValue(Objects.requireNonNull(file), new TypeReference<>() {});
            TrainingSettings expected = Preset.RECOMMENDED
                    .settings(Architecture.DENSE)
                    .withEpochs(2)
                    .with(Settings.OPTIMIZER, new Adam(1e-3, 0.9, 0.999, 1e-7))
                    .with(Settings.L1, 2.5e-6)
                    .with(Settings.SHUFFLE, false);
            assertThat(SettingsJson.read(json)).isEqualTo(expected);
            Set<String> later = Set.of(
                    "checkpoint_seconds",
                    "learning_rate_schedule",
                    "rate_drop_epochs",
                    "rate_drop",
                    "rate_warmup",
                    "hold_out",
                    "patience",
                    "least_improvement",
                    "quiet_l1",
                    "naming_weight",
                    "naming_images");
            assertThat(SettingsJson.write(expected, 60_000).keySet())
                    .isEqualTo(Stream.concat(json.keySet().stream(), later.stream())
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void theWeightPerImageKnowsThatABatchHasNoMoreImagesThanThereAre() {
        TrainingSettings settings = Preset.NOTEBOOK.settings(Architecture.DENSE);
        assertThat(SettingsJson.write(settings, 60_000)).containsEntry("l1_per_image", 256 * 2.5e-6);
        assertThat(SettingsJson.write(settings, 100)).containsEntry("l1_per_image", 100 * 2.5e-6);
        assertThat(SettingsJson.write(settings.withTrainImages(10), 100)).containsEntry("l1_per_image", 10 * 2.5e-6);
    }
}
