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

    private MakingCommand() {}

    /** A command line of these words, quoted as a shell wants them. */
    public static String line(List<String> arguments) {
        return "concept-explorer "
                + arguments.stream().map(MakingCommand::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** The training and the drawing of a figure that the window shows, whose run may never have been saved. */
    public static String afresh(TrainedRun run, String data, Figure figure, Look look, Format format) {
        List<String> draw = new ArrayList<>(List.of("figures", "run", "--out", ".", "--figure", figure.name()));
        draw.addAll(figure.options());
        draw.addAll(List.of("--format", format.id()));
        draw.addAll(look.options());
        // A training that diverges keeps its run, but counts as failed: what follows && would not be done.
        String then = run.outcome() == Outcome.DIVERGED ? "; " : " && ";
        return line(training(run, data)) + then + line(draw);
    }

    private static List<String> training(TrainedRun run, String data) {
        TrainingSettings settings = run.settings();
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
        if (run.outcome() == Outcome.STOPPED) {
            option(words, "--stop-after", run.steps().size());
        }
        return words;
    }

    private static void option(List<String> words, String name, Object value) {
        words.add(name);
        words.add(String.valueOf(value));
    }
}
