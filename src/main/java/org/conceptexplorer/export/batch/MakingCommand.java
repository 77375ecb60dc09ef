package org.conceptexplorer.export.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.conceptexplorer.export.Format;
import org.conceptexplorer.export.Look;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.SettingChange;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.setting.Setting;
import org.conceptexplorer.training.setting.SettingValues;
import org.conceptexplorer.training.setting.Settings;

/** Command lines that make a figure again. */
public final class MakingCommand {
    private static final Pattern PLAIN = Pattern.compile("[\\p{Alnum}_./:,=@%+-]+");

    /**
     * A training to be done again.
     *
     * @param settings what is trained, and how
     * @param outcome how it ended; {@link Outcome#STOPPED} too if it goes on, but is to be seen as it is now
     * @param steps how many steps were done
     * @param changes of settings on the way
     */
    public record Training(TrainingSettings settings, Outcome outcome, int steps, List<SettingChange> changes) {
        /** A training in which no setting changed. */
        public Training(TrainingSettings settings, Outcome outcome, int steps) {
            this(settings, outcome, steps, List.of());
        }

        /** The training of a run. */
        public static Training of(TrainedRun run) {
            return new Training(run.settings(), run.outcome(), run.steps().size(), run.changes());
        }
    }

    private MakingCommand() {}

    /** A command line of these words, quoted as a shell wants them. */
    public static String line(List<String> arguments) {
        return "concept-explorer "
                + arguments.stream().map(MakingCommand::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /**
     * The training and the drawing of a figure that the window shows, whose run may never have been saved.
     *
     * @param training what is trained, and how far
     * @param data where its images are, as {@code --data} takes it
     */
    public static String afresh(Training training, String data, Figure figure, Look look, Format format) {
        List<String> draw = new ArrayList<>(List.of("figures", "run", "--out", ".", "--figure", figure.name()));
        draw.addAll(figure.options());
        draw.addAll(List.of("--format", format.id()));
        draw.addAll(look.options());
        // A training that diverges keeps its run, but counts as failed: what follows && would not be done.
        String then = training.outcome() == Outcome.DIVERGED ? "; " : " && ";
        return train(training, data) + then + line(draw);
    }

    /**
     * The training alone, into a folder {@code run}.
     *
     * @param training what is trained, and how far
     * @param data where its images are, as {@code --data} takes it
     */
    public static String train(Training training, String data) {
        return line(words(training, data, "run"));
    }

    /**
     * The words of the training alone, but for the program's name.
     *
     * @param training what is trained, and how far
     * @param data where its images are, as {@code --data} takes it
     * @param out the run's folder
     */
    public static List<String> words(Training training, String data, String out) {
        if (training.outcome() == Outcome.IMPORTED) {
            return List.of("import", "MODEL", "--out", out, "--data", data);
        }
        SettingValues settings = training.settings().values();
        List<String> words = new ArrayList<>(List.of("train", "--out", out, "--data", data));
        for (Setting<?> setting : Settings.all()) {
            if (setting.fits(settings)) {
                words.addAll(setting.option(settings));
            }
        }
        training.changes().forEach(change -> words.addAll(List.of("--change", change.text())));
        if (training.outcome() == Outcome.STOPPED || training.outcome() == Outcome.UNFINISHED) {
            words.addAll(List.of("--stop-after", String.valueOf(training.steps())));
        }
        return words;
    }
}
