package org.conceptexplorer.app;

import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.ScriptedAutoencoder;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.training.AutoencoderFactory;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingListener;
import org.conceptexplorer.training.TrainingPlan;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.run.DataProvenance;
import org.conceptexplorer.training.run.Host;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.run.TrainingJob;

/** Runs that networks which follow a script have come to. */
public final class Runs {
    /** Two epochs, seed 5. */
    public static final TrainingSettings SETTINGS = Preset.RECOMMENDED
            .settings(Architecture.DENSE)
            .withBatchSize(10)
            .withEpochs(2)
            .withSeed(5);

    private static final AutoencoderFactory NETWORKS =
            (initial, objective, seed) -> new ScriptedAutoencoder(initial, step -> new StepLoss(0.5 / step, 0.01));

    private Runs() {}

    /** A run of a version of this program, on these images. */
    public static Run completed(Dataset images, String version) {
        TrainingPlan plan = TrainingPlan.of(images, SETTINGS);
        Run run = new TrainingJob(plan, DataProvenance.of(images), NETWORKS)
                .train(new TrainingControl(), TrainingListener.NONE);
        return new Run(run.training(), run.data(), version, Host.here());
    }
}
