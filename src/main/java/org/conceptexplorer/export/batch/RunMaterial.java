package org.conceptexplorer.export.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.OnDemand;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.source.DataChoice;
import org.conceptexplorer.export.Provenance;
import org.conceptexplorer.figure.kind.Decoder;
import org.conceptexplorer.figure.kind.Encoder;
import org.conceptexplorer.figure.kind.FigureMaterial;
import org.conceptexplorer.figure.kind.LossRun;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.training.AutoencoderFactory;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.run.DataProvenance;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.run.RunImages;
import org.conceptexplorer.training.run.RunLabel;

/**
 * A run in a folder, with all that figures need: its images and its network, each opened when a figure needs it, and
 * other runs to compare it with.
 */
public final class RunMaterial {
    private final AutoencoderFactory networks;
    private final Run run;
    private final TrainedRun training;
    private final OnDemand<Dataset> images;
    private final List<LossRun> losses = new ArrayList<>();
    private final List<TrainedRun> compared = new ArrayList<>();
    private Optional<ExplainedException> missing = Optional.empty();

    /**
     * Shows the network the images somebody chose, or else those that the run was trained with.
     *
     * @param folder where the run is, which gives it its name
     * @param found finds its images
     * @param progress told about the reading of images
     */
    public RunMaterial(
            Path folder,
            Run run,
            RunImages found,
            Optional<DataChoice> choice,
            AutoencoderFactory networks,
            Progress progress) {
        this.networks = networks;
        this.run = run;
        this.training = run.training();
        this.images = new OnDemand<>(() -> open(found, run, choice, progress));
        name(folder, run);
        if (choice.isPresent()) {
            images.get(); // somebody asked for these very images: no figure goes without them
        }
    }

    private Dataset open(RunImages found, Run run, Optional<DataChoice> choice, Progress progress) {
        try {
            return found.open(run, choice, progress);
        } catch (ExplainedException e) {
            missing = Optional.of(e);
            throw e;
        }
    }

    /** Adds a run to compare with, by its name. */
    public void compare(Path folder, Run run) {
        name(folder, run);
        compared.add(run.training());
    }

    private void name(Path folder, Run run) {
        losses.add(LossRun.of(RunLabel.nameOf(folder), run.training()));
    }

    /**
     * Draws figures; the network is there only meanwhile.
     *
     * @param fitting whether figures that the run does not have are left out, rather than missed
     */
    public List<FigureFile> draw(FigureRequest request, boolean fitting, Progress progress) {
        OnDemand<Autoencoder> network = new OnDemand<>(() -> networks.trained(training));
        List<OnDemand<Autoencoder>> others = compared.stream()
                .map(other -> new OnDemand<>(() -> networks.trained(other)))
                .toList();
        try {
            FigureMaterial material = new FigureMaterial(
                            training.settings().architecture(), losses, images, encoder(network))
                    .withDecoder(decoder(network))
                    .withRivals(IntStream.range(0, others.size())
                            .mapToObj(each -> new FigureMaterial.Rival(
                                    losses.get(each + 1).name(), encoder(others.get(each))))
                            .toList());
            return (fitting ? request.fitting(material) : request).draw(material, progress);
        } finally {
            network.made().ifPresent(Autoencoder::close);
            others.forEach(other -> other.made().ifPresent(Autoencoder::close));
        }
    }

    private Encoder encoder(OnDemand<Autoencoder> network) {
        return (positions, reconstructions) -> network.get().encode(images.get().test(), positions, reconstructions);
    }

    private static Decoder decoder(OnDemand<Autoencoder> network) {
        return new Decoder() {
            @Override
            public float[][] decode(float[][] codes) {
                return network.get().decode(codes);
            }

            @Override
            public Weights weights() {
                return network.get().weights();
            }
        };
    }

    /** Where figures of this material come from, as far as the run and its images are concerned. */
    public Provenance told(Provenance provenance) {
        Provenance told = provenance.with(run);
        return images.made()
                .filter(dataset -> !run.data().matches(dataset))
                .map(others -> told.shownOthers(DataProvenance.of(others)))
                .orElse(told);
    }

    /** Says that the images are not those that the run was trained with, if they are not. */
    public Optional<String> others() {
        return images.made().flatMap(dataset -> RunImages.others(run, dataset));
    }

    /** Why images were missing, if a figure asked for them and was drawn without. */
    public Optional<ExplainedException> missing() {
        return missing;
    }
}
