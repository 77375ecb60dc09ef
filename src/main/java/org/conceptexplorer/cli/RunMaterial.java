package org.conceptexplorer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conceptexplorer.data.DataChoice;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.Progress;
import org.conceptexplorer.export.batch.FigureFile;
import org.conceptexplorer.export.batch.FigureRequest;
import org.conceptexplorer.figure.kind.FigureMaterial;
import org.conceptexplorer.figure.loss.LossRun;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.training.Run;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingSettings;

/** A run in a folder, with all that figures need: its images, its network, and other runs to compare it with. */
final class RunMaterial {
    private final CommandContext context;
    private final TrainedRun training;
    private final Dataset dataset;
    private final List<LossRun> losses = new ArrayList<>();

    /** Opens the images somebody chose, or else those that the run was trained with. */
    RunMaterial(CommandContext context, Path folder, Run run, Optional<DataChoice> choice) {
        this.context = context;
        this.training = run.training();
        this.dataset = RunData.open(context, run, choice);
        compare(folder, run);
    }

    /** Adds a run to the chart of losses. */
    void compare(Path folder, Run run) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        losses.add(LossRun.of(String.valueOf(name), run.training()));
    }

    /** Draws figures; the network is there only meanwhile. */
    List<FigureFile> draw(FigureRequest request, Progress progress) {
        TrainingSettings settings = training.settings();
        try (Autoencoder network =
                context.networks().create(training.weights(), settings.objective(), settings.seed())) {
            FigureMaterial material = new FigureMaterial(
                    settings.architecture(),
                    losses,
                    dataset,
                    positions -> network.encode(dataset.test(), positions, true));
            return request.draw(material, progress);
        }
    }
}
