package org.conceptexplorer.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.setting.BadValueException;
import org.conceptexplorer.training.setting.Setting;
import org.conceptexplorer.training.setting.SettingValues;
import org.conceptexplorer.training.setting.Settings;
import org.conceptexplorer.training.setting.Toggle;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The options that decide how a training goes: a preset, and an option for every setting, laid over it. */
final class SettingsOptions {
    private static final String PRESET = "--preset";

    /** Gives a command these options. */
    void addTo(CommandSpec command) {
        command.addOption(preset());
        Settings.all().forEach(setting -> command.addOption(option(setting)));
    }

    private static OptionSpec preset() {
        return OptionSpec.builder(PRESET)
                .type(Preset.class)
                .converters(new IdConverter<>(Preset.values(), Preset::id))
                .paramLabel(Arrays.stream(Preset.values()).map(Preset::id).collect(Collectors.joining("|")))
                .description("Where the settings start from: "
                        + Arrays.stream(Preset.values())
                                .map(preset -> preset.id() + ", " + preset.explanation())
                                .collect(Collectors.joining("; "))
                        + " (the default is " + Preset.RECOMMENDED.id() + "). The other settings are laid over it.")
                .build();
    }

    private static OptionSpec option(Setting<?> setting) {
        OptionSpec.Builder option = OptionSpec.builder(name(setting)).description(plain(setting.help()));
        if (setting.values() instanceof Toggle) {
            return option.type(Boolean.class).arity("0").negatable(true).build();
        }
        return option.type(Object.class)
                .required(setting.equals(Settings.ARCHITECTURE))
                .paramLabel(setting.values().placeholder())
                .converters(text -> convert(setting, text))
                .build();
    }

    /** Text for the parser of options, which would take a percent sign for the start of a format. */
    private static String plain(String text) {
        return text.replace("%", "%%");
    }

    private static String name(Setting<?> setting) {
        return "--" + setting.id();
    }

    private static Object convert(Setting<?> setting, String text) {
        try {
            return setting.values().parse(text);
        } catch (BadValueException e) {
            throw new TypeConversionException(e.words());
        }
    }

    /** The preset with everything laid over it; settings that do not go together are wrong usage. */
    TrainingSettings settings(CommandSpec command) {
        ParseResult given = command.commandLine().getParseResult();
        Preset preset = given.matchedOptionValue(PRESET, Preset.RECOMMENDED);
        try {
            SettingValues values = preset.settings(
                            given.matchedOptionValue(name(Settings.ARCHITECTURE), Settings.ARCHITECTURE.usual()))
                    .values();
            for (Setting<?> setting : Settings.all()) {
                values = with(values, setting, given);
            }
            return new TrainingSettings(values);
        } catch (ExplainedException e) {
            throw Usage.wrong(command, e);
        }
    }

    private static <T> SettingValues with(SettingValues values, Setting<T> setting, ParseResult given) {
        return given.hasMatchedOption(name(setting))
                ? setting.set(values, given.matchedOptionValue(name(setting), setting.usual()))
                : values;
    }
}
