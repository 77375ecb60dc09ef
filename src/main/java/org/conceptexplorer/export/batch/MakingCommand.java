package org.conceptexplorer.export.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.conceptexplorer.export.Format;
import org.conceptexplorer.export.Look;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingSettings;

/** Command lines that make a figure again. */
public final class MakingCommand {
    private static final Pattern PLAIN = Pattern.compile("[\\p{Alnum}_./:,=@%+-]+");

    /**
     * A training to be done again.
     *
     * @param settings what is trained, and how
     * @param outcome how it ended; {@link Outcome#STOPPED} too if it goes on, but is to be seen as it is now
     * @param steps how many steps were done
     */
    public record Training(TrainingSettings settings, Outcome outcome, int steps) {
        /** The training of a run. */
        public static Training of(TrainedRun run) {
            return new Training(run.settings(), run.outcome(), run.steps().size());
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
        return line(words(training, data)) + then + line(draw);
    }

    private static List<String> words(Training training, String data) {
        TrainingSettings settings = training.settings();
        List<String> words = new ArrayList<>(List.of("train", "--out", "run", "--data", data));
        option(words, "--architecture", settings.architecture().id());
        option(words, "--epochs", settings.epochs());
        option(words, "--batch-size", settings.batchSize());
        option(words, "--optimizer", settings.optimizer().id());
        option(words, "--learning-rate", settings.optimizer().learningRate());
        option(words, "--l1", settings.l1());
        option(words, "--l1-reduction", settings.l1Reduction().id());
        option(words, "--l1-warmup", settings.l1Warmup());
        option(words, "--concept-bias", settings.conceptBias());
        option(words, "--dropout", settings.dropout());
        option(words, "--seed", settings.seed());
        option(words, "--train-images", settings.trainImages());
        if (!settings.shuffle()) {
            words.add("--no-shuffle");
        }
        if (training.outcome() == Outcome.STOPPED) {
            option(words, "--stop-after", training.steps());
        }
        return words;
    }

    private static void option(List<String> words, String name, Object value) {
        words.add(name);
        words.add(String.valueOf(value));
    }
}
