package org.conceptexplorer.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.model.ScriptedAutoencoder;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.Plans;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.Trainer;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.TrainingListener;
import org.conceptexplorer.training.TrainingPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointWriterTest {
    private final List<ExplainedException> problems = Collections.synchronizedList(new ArrayList<>());
    private final TrainingPlan plan = Plans.plan(10, 2, 4);
    private final Path path;

    CheckpointWriterTest(@TempDir Path temporary) {
        path = temporary.resolve("run");
    }

    private TrainedRun train(double seconds, RunFolder folder, TrainingListener listener) {
        ScriptedAutoencoder network =
                new ScriptedAutoencoder(plan.initialWeights(), step -> new StepLoss(1.0 / step, 0.1 / step));
        try (CheckpointWriter checkpoints =
                new CheckpointWriter(folder, DataProvenance.of(plan.dataset()), seconds, problems::add)) {
            return new Trainer(plan, network, new TrainingControl(), listener, checkpoints).train();
        }
    }

    @Test
    void aTrainingIsInItsFolderWhileItGoesOn() {
        train(0, RunFolder.create(path), TrainingListener.NONE);
        Run kept = RunFolder.read(path);
        assertThat(kept.training().outcome()).isEqualTo(Outcome.UNFINISHED);
        assertThat(kept.training().steps().size()).isBetween(1, 6);
        assertThat(kept.training().continuation()).isPresent();
        assertThat(problems).isEmpty();
    }

    @Test
    void nothingIsWrittenBeforeItsTime() {
        train(1_000, RunFolder.create(path), TrainingListener.NONE);
        assertThat(path.resolve("checkpoint.zip")).doesNotExist();
    }

    @Test
    void aFolderThatVanishesIsToldOnceAndTheTrainingGoesOn() {
        TrainedRun run = train(0, RunFolder.create(path), event -> {
            if (event instanceof TrainingEvent.Started) {
                remove();
            }
        });
        assertThat(run.outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(problems).singleElement().satisfies(problem -> assertThat(problem)
                .hasMessageContaining("there is no folder " + path));
    }

    private void remove() {
        try (Stream<Path> content = Files.list(path)) {
            for (Path file : content.toList()) {
                Files.delete(file);
            }
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aRunThatCannotBeWrittenLeavesItsCheckpoint() throws IOException {
        RunFolder folder = RunFolder.create(path);
        TrainedRun run = train(0, folder, TrainingListener.NONE);
        Files.createDirectory(path.resolve("weights.npz")); // in the way
        RuntimeException failure = assertThrows(
                ExplainedException.class, () -> folder.write(Run.here(run, DataProvenance.of(plan.dataset()))));
        assertThat(failure.getSuppressed()[0]).hasMessageContaining("concept-explorer resume " + path);
        assertThat(path.resolve("history.csv")).doesNotExist();
        assertThat(RunFolder.read(path).training().outcome()).isEqualTo(Outcome.UNFINISHED);
        Files.delete(path.resolve("weights.npz"));
        RunFolder.reopen(path).write(Run.here(run, DataProvenance.of(plan.dataset())));
        assertThat(RunFolder.read(path).training().outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(path.resolve("checkpoint.zip")).doesNotExist();
    }
}
