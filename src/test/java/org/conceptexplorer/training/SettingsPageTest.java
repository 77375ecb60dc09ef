package org.conceptexplorer.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.optimizer.Optimizer;
import org.conceptexplorer.model.optimizer.Optimizers;
import org.conceptexplorer.training.setting.Real;
import org.conceptexplorer.training.setting.Setting;
import org.conceptexplorer.training.setting.Settings;
import org.conceptexplorer.training.setting.Values;
import org.junit.jupiter.api.Test;

/** docs/settings.md is what the declarations say; {@code -Ddocs.write=true} writes it anew. */
class SettingsPageTest {
    private static final Path PAGE = Path.of("docs", "settings.md");

    @Test
    void thePageTellsTheSettingsThatThereAre() throws IOException {
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    private static String page() {
        return String.join(
                "\n",
                "# Settings",
                "",
                "Every setting is a field of the window, an option of `concept-explorer train` and an entry of `run.json` (there"
                        + " with",
                "underscores). The values are those of each network in a preset; a dash stands where a setting has no",
                "effect. This page is made by `./mvnw test -Dtest=SettingsPageTest -Ddocs.write=true`.",
                "",
                row(List.of("setting", "option", "allowed"), Preset::id),
                row(List.of("---", "---", "---"), preset -> "---"),
                Settings.all().stream().map(SettingsPageTest::row).collect(Collectors.joining("\n")),
                "",
                "Values of a preset are in the order "
                        + Arrays.stream(Architecture.values())
                                .map(network -> "`" + network.id() + "`")
                                .collect(Collectors.joining(", "))
                        + ".",
                "",
                "## What they mean",
                "",
                Settings.all().stream()
                        .map(setting ->
                                "- **" + setting.label() + "** (`" + setting.id() + "`): " + setting.explanation())
                        .collect(Collectors.joining("\n")),
                "",
                "## Optimisers",
                "",
                "| optimiser | `--optimizer` | usual learning rate | other constants |",
                "| --- | --- | --- | --- |",
                Optimizers.all().stream().map(SettingsPageTest::row).collect(Collectors.joining("\n")),
                "");
    }

    private static String row(List<String> first, Function<Preset, String> more) {
        return "| " + String.join(" | ", first) + " | "
                + Arrays.stream(Preset.values()).map(more).collect(Collectors.joining(" | ")) + " |";
    }

    private static String row(Setting<?> setting) {
        return row(
                List.of(
                        setting.label(),
                        "`" + option(setting) + "`",
                        setting.values().allowed()),
                preset -> Arrays.stream(Architecture.values())
                        .map(network -> value(setting, preset.settings(network)))
                        .collect(Collectors.joining(", ")));
    }

    private static String option(Setting<?> setting) {
        String name = setting.values().editor() == Values.Editor.CHECK_BOX ? "--[no-]" : "--";
        return name + setting.id();
    }

    private static String value(Setting<?> setting, TrainingSettings settings) {
        return setting.fits(settings.values()) ? setting.text(settings.values()) : "–";
    }

    private static String row(Optimizer optimizer) {
        Real plain = new Real(Optimizer.LEARNING_RATES);
        return "| " + optimizer.label() + " | `" + optimizer.id() + "` | " + plain.text(optimizer.learningRate())
                + " | "
                + optimizer.constants().stream()
                        .map(constant -> constant.name() + " " + plain.text(constant.value()))
                        .collect(Collectors.joining(", "))
                + " |";
    }
}
