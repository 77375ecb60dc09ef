package org.conceptexplorer.presets;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.conceptexplorer.analysis.ConceptStatistics;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.factory.Autoencoders;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingPlan;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.run.DataProvenance;
import org.conceptexplorer.training.run.TrainingJob;

/**
 * What one training with a preset came to.
 *
 * @param preset its settings
 * @param network which network
 * @param seed of everything random
 * @param error on the test images after the last epoch, in nats per pixel
 * @param zeros share of all code values of the test images that are zero
 * @param dead how many concepts no test image wakes
 * @param rarest share of the test images in which the rarest concept is active
 */
record Measurement(
        Preset preset, Architecture network, long seed, double error, double zeros, int dead, double rarest) {
    /** Trains and measures. */
    static Measurement take(Dataset images, Preset preset, TrainingSettings settings) {
        TrainingPlan plan = TrainingPlan.of(images, settings);
        TrainedRun run = new TrainingJob(plan, DataProvenance.of(images), Autoencoders::create)
                .train(new TrainingControl(), event -> {})
                .training();
        ConceptStatistics statistics = statistics(run, images);
        return new Measurement(
                preset,
                settings.architecture(),
                settings.seed(),
                run.history().get(run.history().size() - 1).validationBce(),
                statistics.zeroShare(),
                statistics.dead().size(),
                statistics.concepts().stream()
                        .mapToDouble(ConceptStatistics.Use::activeShare)
                        .min()
                        .orElseThrow());
    }

    private static ConceptStatistics statistics(TrainedRun run, Dataset images) {
        int[] all = new int[images.test().size()];
        Arrays.setAll(all, image -> image);
        try (Autoencoder network = Autoencoders.create(
                run.weights(), run.settings().objective(), run.settings().seed())) {
            return ConceptStatistics.of(network.encode(images.test(), all, false));
        }
    }

    /** A line of the file of measurements. */
    String line() {
        return String.join(
                ",",
                List.of(
                        preset.id(),
                        network.id(),
                        String.valueOf(seed),
                        String.valueOf(error),
                        String.valueOf(zeros),
                        String.valueOf(dead),
                        String.valueOf(rarest)));
    }

    /** The measurement of a line. */
    static Measurement of(String line) {
        List<String> cells = List.of(line.split(",", -1));
        return new Measurement(
                Preset.valueOf(cells.get(0).toUpperCase(Locale.ROOT)),
                Architecture.ofId(cells.get(1)),
                Long.parseLong(cells.get(2)),
                Double.parseDouble(cells.get(3)),
                Double.parseDouble(cells.get(4)),
                Integer.parseInt(cells.get(5)),
                Double.parseDouble(cells.get(6)));
    }
}
