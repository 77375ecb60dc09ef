package org.conceptexplorer.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.source.DataChoice;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.factory.Autoencoders;
import org.conceptexplorer.training.Checkpoints;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingListener;
import org.conceptexplorer.training.TrainingPlan;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.run.CheckpointWriter;
import org.conceptexplorer.training.run.DataProvenance;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.run.RunDeletion;
import org.conceptexplorer.training.run.RunFolder;
import org.conceptexplorer.training.run.TrainingJob;
import org.conceptexplorer.training.setting.Settings;

/**
 * What checkpoints cost a training: trainings that keep their state every second, and trainings that do not, in turn in
 * one program, two of a kind between two of the other. Where others work on the computer, the times of trainings tell
 * little; what is counted within them ({@link CountedCheckpoints}) still holds.
 */
public final class CheckpointBenchmark {
    private static final double SECONDS = 1;

    private final Dataset images = Datasets.standard().open(DataChoice.parse("auto"), Progress.NONE);
    private final DataProvenance data = DataProvenance.of(images);
    private final TrainingSettings settings;
    private final Path folder;
    private final PrintStream out = System.out;
    private CountedCheckpoints.Cost cost = new CountedCheckpoints.Cost(0, 0, 0);

    private CheckpointBenchmark(Architecture network, int epochs, Path folder) {
        this.settings = Preset.RECOMMENDED.settings(network).withEpochs(epochs);
        this.folder = folder;
    }

    /**
     * Measures and prints.
     *
     * @param arguments the network's name, the epochs of each training, how many rounds of four trainings
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory(Path.of("target"), "checkpoints");
        try {
            new CheckpointBenchmark(Architecture.ofId(arguments[0]), Integer.parseInt(arguments[1]), folder)
                    .measure(Integer.parseInt(arguments[2]));
        } finally {
            Files.deleteIfExists(folder);
        }
    }

    private void measure(int rounds) throws IOException {
        without(); // Java compiles the loops
        cost = new CountedCheckpoints.Cost(0, 0, 0);
        double[] ratios = new double[rounds];
        double seconds = 0;
        for (int round = 0; round < rounds; round++) {
            double first = with();
            double plain = without() + without();
            double second = with();
            seconds += first + second;
            ratios[round] = (first + second) / plain;
            print("%s, round %d: %.2f s with, %.2f s without checkpoints", round + 1, first + second, plain);
        }
        double usual = settings.get(Settings.CHECKPOINT_SECONDS);
        double each = (cost.heldUp() + cost.processor()) / cost.count();
        print("%s: with / without a checkpoint every second: median %.4f", Median.of(ratios));
        print(
                "%s: %d checkpoints in %.1f s of training; each held it up by %.2f ms and took the writing thread %.2f ms"
                        + " of processor time",
                cost.count(), seconds, 1e3 * cost.heldUp() / cost.count(), 1e3 * cost.processor() / cost.count());
        print("%s: at most %.3f %% of a training that keeps its state every %.0f s", 100 * each / usual, usual);
    }

    private void print(String words, Object... numbers) {
        Object[] all = new Object[numbers.length + 1];
        all[0] = settings.architecture().id();
        System.arraycopy(numbers, 0, all, 1, numbers.length);
        out.printf(Locale.ROOT, words + "%n", all);
    }

    private TrainingJob job() {
        return new TrainingJob(
                TrainingPlan.of(images, settings),
                data,
                (initial, objective, seed) -> Autoencoders.create(
                        initial, objective, seed, Runtime.getRuntime().availableProcessors()));
    }

    private double train(Checkpoints checkpoints) {
        Run run = job().train(new TrainingControl(), TrainingListener.NONE, checkpoints);
        return run.training().seconds();
    }

    private double without() {
        return train(Checkpoints.NONE);
    }

    private double with() throws IOException {
        Path run = folder.resolve("run");
        RunFolder kept = RunFolder.create(run);
        CountedCheckpoints counted;
        double seconds;
        try (CheckpointWriter writer =
                new CheckpointWriter(kept, data, SECONDS, problem -> out.println(problem.getMessage()))) {
            counted = new CountedCheckpoints(writer);
            seconds = train(counted);
            cost = cost.plus(counted.cost());
        }
        kept.discard(new IllegalStateException());
        RunDeletion.delete(run);
        return seconds;
    }
}
