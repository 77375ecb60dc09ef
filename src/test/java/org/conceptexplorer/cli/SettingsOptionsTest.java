package org.conceptexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.conceptexplorer.export.batch.MakingCommand;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.setting.RandomSettings;
import org.conceptexplorer.training.setting.Setting;
import org.conceptexplorer.training.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class SettingsOptionsTest {
    private final SettingsOptions options = new SettingsOptions();
    private final CommandSpec command = CommandSpec.create();

    SettingsOptionsTest() {
        options.addTo(command);
    }

    static List<TrainingSettings> random() {
        return RandomSettings.many();
    }

    private TrainingSettings parse(String... words) {
        CommandLine line = new CommandLine(command);
        line.parseArgs(words);
        return options.settings(command);
    }

    @ParameterizedTest
    @MethodSource("random")
    void theCommandThatMakesARunAgainHasAllItsSettings(TrainingSettings settings) {
        List<String> words = new ArrayList<>(List.of("--preset", "notebook"));
        String train = MakingCommand.train(new MakingCommand.Training(settings, Outcome.COMPLETED, 1), "sample");
        String start = "concept-explorer train --out run --data sample ";
        assertThat(train).startsWith(start);
        words.addAll(List.of(train.substring(start.length()).split(" ", -1)));
        assertThat(parse(words.toArray(String[]::new))).isEqualTo(settings);
    }

    @Test
    void theHelpOfTrainTellsEverySetting(@TempDir Path folder) {
        CommandRun commands = new CommandRun(folder);
        commands.run("train --help");
        String help = commands.out().replaceAll("\\s+", " ");
        for (Setting<?> setting : Settings.all()) {
            assertThat(help)
                    .containsPattern("--(\\[no-\\])?" + setting.id() + "\\b")
                    .contains(setting.explanation());
        }
        Arrays.stream(Preset.values()).forEach(preset -> assertThat(help).contains(preset.id(), preset.explanation()));
    }

    @ParameterizedTest
    @EnumSource
    void everyPresetCanBeNamed(Preset preset) {
        for (String network : Settings.ARCHITECTURE.values().texts()) {
            assertThat(parse("--architecture", network, "--preset", preset.id()))
                    .isEqualTo(preset.settings(Settings.ARCHITECTURE.values().parse(network)));
        }
    }

    @Test
    void anOptimiserBringsItsUsualConstantsAndTheOptionsChangeThem() {
        assertThat(parse("--architecture", "dense", "--momentum", "0.5", "--optimizer", "nesterov")
                        .optimizer())
                .hasToString("Nesterov[learningRate=0.01, momentum=0.5]");
    }
}
