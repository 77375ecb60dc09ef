package org.conceptexplorer.app.sweep;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.run.RunHead;
import org.conceptexplorer.training.setting.Settings;
import org.conceptexplorer.training.sweep.SweepPlan;
import org.conceptexplorer.training.sweep.Trial;

/**
 * How long a sweep takes, roughly: as long for an image as the latest run of the same network took on it. Batches of
 * another size and another load of the computer are not accounted for.
 *
 * @param runs those that are listed
 * @param open images that are open
 */
record SweepEstimate(List<RunHead> runs, Optional<Dataset> open) {
    /**
     * What validating on an image takes of what training with it takes. Eighteen runs of the conv network with two epochs
     * of 2,000 images, validated on 10,000, took 1.4 of their 4.1 seconds for training: 0.39 of an image's training each.
     */
    private static final double VALIDATION = 0.4;

    private record Sizes(int train, int test) {}

    /** The seconds of all trainings; empty if one of their networks, or the plan's images, are in no run. */
    OptionalDouble seconds(SweepPlan plan) {
        Optional<Sizes> images = sizes(plan.data());
        if (images.isEmpty()) {
            return OptionalDouble.empty();
        }
        double mean = plan.sample()
                .map(Trial::settings)
                .mapToDouble(
                        settings -> secondsForImage(settings.architecture()).orElse(Double.NaN)
                                * settings.epochs()
                                * images(settings, images.get()))
                .average()
                .orElse(Double.NaN);
        return Double.isNaN(mean)
                ? OptionalDouble.empty()
                : OptionalDouble.of(mean * plan.combinations() * plan.seeds());
    }

    /** How many images trained with an epoch is worth. */
    private static double images(TrainingSettings settings, Sizes sizes) {
        int trained = settings.imagesOf(sizes.train());
        double heldOut = settings.get(Settings.HOLD_OUT);
        double validated = heldOut > 0 ? trained * heldOut / (1 - heldOut) : sizes.test();
        return trained + VALIDATION * validated;
    }

    private Optional<Sizes> sizes(String source) {
        return open.filter(images -> images.source().equals(source))
                .map(images -> new Sizes(images.train().size(), images.test().size()))
                .or(() -> runs.stream()
                        .map(RunHead::data)
                        .filter(data -> data.source().equals(source))
                        .map(data -> new Sizes(data.trainImages(), data.testImages()))
                        .findFirst());
    }

    private OptionalDouble secondsForImage(Architecture network) {
        return runs.stream()
                .filter(run -> run.settings().architecture() == network && run.epochs() > 0 && run.seconds() > 0)
                .max(Comparator.comparing(RunHead::started))
                .map(run -> OptionalDouble.of(run.seconds()
                        / run.epochs()
                        / run.settings().imagesOf(run.data().trainImages())))
                .orElse(OptionalDouble.empty());
    }
}
