package org.conceptexplorer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.source.DataChoice;
import org.conceptexplorer.export.batch.FigureFile;
import org.conceptexplorer.export.batch.FigureRequest;
import org.conceptexplorer.figure.kind.FigureMaterial;
import org.conceptexplorer.figure.kind.LossRun;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.run.Run;

/**
 * A run in a folder, with all that figures need: its images and its network, each opened when a figure needs it, and
 * other runs to compare it with.
 */
final class RunMaterial {
    private final CommandContext context;
    private final TrainedRun training;
    private final OnDemand<Dataset> images;
    private final List<LossRun> losses = new ArrayList<>();
    private Optional<ExplainedException> missing = Optional.empty();

    /** Shows the network the images somebody chose, or else those that the run was trained with. */
    RunMaterial(CommandContext context, Path folder, Run run, Optional<DataChoice> choice) {
        this.context = context;
        this.training = run.training();
        this.images = new OnDemand<>(() -> open(run, choice));
        compare(folder, run);
        if (choice.isPresent()) {
            images.get(); // somebody asked for these very images: no figure goes without them
        }
    }

    private Dataset open(Run run, Optional<DataChoice> choice) {
        try {
            return RunData.open(context, run, choice);
        } catch (ExplainedException e) {
            missing = Optional.of(e);
            throw e;
        }
    }

    /** Adds a run to the chart of losses. */
    void compare(Path folder, Run run) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        losses.add(LossRun.of(String.valueOf(name), run.training()));
    }

    /**
     * Draws figures; the network is there only meanwhile.
     *
     * @param fitting whether figures that the run does not have are left out, rather than missed
     */
    List<FigureFile> draw(FigureRequest request, boolean fitting, Progress progress) {
        TrainingSettings settings = training.settings();
        OnDemand<Autoencoder> network = new OnDemand<>(
                () -> context.networks().create(training.weights(), settings.objective(), settings.seed()));
        try {
            FigureMaterial material = new FigureMaterial(
                    settings.architecture(), losses, images, (positions, reconstructions) -> network.get()
                            .encode(images.get().test(), positions, reconstructions));
            List<FigureFile> drawn = (fitting ? request.fitting(material) : request).draw(material, progress);
            missing.ifPresent(this::tell);
            return drawn;
        } finally {
            network.made().ifPresent(Autoencoder::close);
        }
    }

    private void tell(ExplainedException reason) {
        context.terminal().complain("The losses are drawn without the level of the mean image: " + reason.getMessage());
    }
}
