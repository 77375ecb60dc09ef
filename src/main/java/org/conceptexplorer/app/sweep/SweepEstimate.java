package org.conceptexplorer.app.sweep;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.training.run.DataProvenance;
import org.conceptexplorer.training.run.RunHead;
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
    /** The seconds of all trainings; empty if one of their networks, or the plan's images, are in no run. */
    OptionalDouble seconds(SweepPlan plan) {
        Optional<Integer> images = images(plan.data());
        if (images.isEmpty()) {
            return OptionalDouble.empty();
        }
        double[] each = plan.sample()
                .map(Trial::settings)
                .mapToDouble(settings -> secondsForImage(settings.architecture()).orElse(Double.NaN)
                        * settings.epochs()
                        * settings.imagesOf(images.get()))
                .toArray();
        double mean = DoubleStream.of(each).average().orElse(Double.NaN);
        return Double.isNaN(mean)
                ? OptionalDouble.empty()
                : OptionalDouble.of(mean * plan.combinations() * plan.seeds());
    }

    private Optional<Integer> images(String source) {
        return open.filter(images -> images.source().equals(source))
                .map(images -> images.train().size())
                .or(() -> runs.stream()
                        .map(RunHead::data)
                        .filter(data -> data.source().equals(source))
                        .map(DataProvenance::trainImages)
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
