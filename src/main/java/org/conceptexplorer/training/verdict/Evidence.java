package org.conceptexplorer.training.verdict;

import java.util.List;
import java.util.OptionalDouble;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingSettings;

/**
 * What a training is judged by.
 *
 * @param run what came of it
 * @param images what it learned from and was validated with
 * @param meanImage the error of answering every test image with the mean training image, in nats per pixel; empty if it
 *     is not known
 * @param dead the concepts that no test image wakes, in order
 */
public record Evidence(TrainedRun run, Dataset images, OptionalDouble meanImage, List<Integer> dead) {
    /** Makes its list unmodifiable. */
    public Evidence {
        dead = List.copyOf(dead);
    }

    /** How it was trained. */
    TrainingSettings settings() {
        return run.settings();
    }

    /** Settings that are known to teach the same network. */
    TrainingSettings recommended() {
        return Preset.RECOMMENDED.settings(settings().architecture());
    }

    /** The error on the test images after the last finished epoch. */
    double error() {
        return run.history().get(run.history().size() - 1).validationBce();
    }

    /** The price of an active concept beside one image's error. */
    double l1PerImage(TrainingSettings asked) {
        return asked.l1PerImage(images.train().size());
    }
}
