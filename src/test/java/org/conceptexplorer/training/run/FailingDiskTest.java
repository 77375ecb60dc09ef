package org.conceptexplorer.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.conceptexplorer.base.AsideFile;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.FaultyDisk;
import org.conceptexplorer.model.ScriptedAutoencoder;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.Plans;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.TrainingPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Trains on a disk that fails: once at the first thing that is done to it, once at the second, and so on to the end. The
 * property {@code faults.every} leaves some of them out; the profile {@code faults} takes them all.
 */
class FailingDiskTest {
    private static final int EVERY = Integer.getInteger("faults.every", 7);
    private static final int STEPS = 6;

    private final TrainingPlan plan = Plans.plan(STEPS, 2, 2);
    private final DataProvenance data = DataProvenance.of(plan.dataset());
    private final Path temporary;

    FailingDiskTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    /** A training that keeps its state after each step, as if checkpoints were that far apart. */
    private final class Attempt {
        private final Path home;
        private final FaultyDisk disk;
        private final List<ExplainedException> unkept = new ArrayList<>();
        private final List<ExplainedException> elsewhere = new ArrayList<>();
        private int healthySteps;
        private boolean begun;

        Attempt(String name) throws IOException {
            home = Files.createDirectories(temporary.resolve(name));
            disk = new FaultyDisk(home);
        }

        /** Where the run is in the end. */
        Path train(List<Path> refuges) {
            RunFolder folder = RunFolder.create(disk.path("run"));
            begun = true;
            Run run;
            try (CheckpointWriter checkpoints = new CheckpointWriter(folder, data, 0, unkept::add)) {
                run = job().train(new TrainingControl(), event -> follow(event, checkpoints), checkpoints);
            }
            return new RunKeeper(refuges).keep(run, folder, elsewhere::add);
        }

        private TrainingJob job() {
            return new TrainingJob(
                    plan, data, (initial, objective, seed) -> new ScriptedAutoencoder(initial, step -> Plans.HEALTHY));
        }

        /** Waits for the checkpoint before, so that the disk has the same to do in every attempt. */
        private void follow(TrainingEvent event, CheckpointWriter checkpoints) {
            if (event instanceof TrainingEvent.Stepped || event instanceof TrainingEvent.EpochEnded) {
                while (!checkpoints.due()) {
                    Thread.onSpinWait();
                }
            }
            if (event instanceof TrainingEvent.Stepped step && !disk.failed()) {
                healthySteps = step.step().step();
            }
        }

        Path real() {
            return home.resolve("run");
        }

        List<Path> left() throws IOException {
            try (Stream<Path> files = Files.list(real())) {
                return files.toList();
            } catch (NoSuchFileException e) {
                return List.of();
            }
        }
    }

    private int operations() throws IOException {
        Attempt healthy = new Attempt("healthy");
        healthy.train(List.of());
        assertThat(healthy.unkept).isEmpty();
        return healthy.disk.operations();
    }

    private Path refuge() throws IOException {
        return Files.createDirectories(temporary.resolve("refuge"));
    }

    private static TrainedRun read(Path run) {
        return RunFolder.read(run).training();
    }

    @ParameterizedTest
    @EnumSource
    void theRunIsWholeWhereverTheDiskFails(FaultyDisk.Fault fault) throws IOException {
        int all = operations();
        assertThat(all).isGreaterThan(100);
        for (int at = 1; at <= all; at += EVERY) {
            Attempt attempt = new Attempt(fault + "-" + at);
            attempt.disk.failing(at, fault);
            try {
                Path kept = attempt.train(List.of(refuge()));
                assertThat(read(kept).outcome()).as("failed at %d", at).isEqualTo(Outcome.COMPLETED);
                assertThat(read(kept).steps().size()).isEqualTo(STEPS);
                assertThat(attempt.elsewhere).hasSize(kept.startsWith(refuge()) ? 1 : 0);
            } catch (ExplainedException e) {
                assertThat(attempt.begun)
                        .as("the training was for nothing: %s", e)
                        .isFalse();
            }
            if (fault == FaultyDisk.Fault.FULL) {
                assertThat(attempt.left()).noneMatch(AsideFile::isOne);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutARefugeTheLastCheckpointIsThereAndNothingIsInTheWay(FaultyDisk.Fault fault) throws IOException {
        int all = operations();
        for (int at = 1; at <= all; at += EVERY) {
            Attempt attempt = new Attempt(fault + "-" + at);
            attempt.disk.failing(at, fault);
            try {
                attempt.train(List.of());
            } catch (ExplainedException e) {
                assertThat(e).hasMessageContaining(attempt.home.toString());
            }
            attempt.disk.mend();
            if (attempt.healthySteps > 1) {
                assertThat(read(attempt.real()).steps().size())
                        .as("failed at %d", at)
                        .isGreaterThanOrEqualTo(attempt.healthySteps - 1);
                RunFolder.reopen(attempt.real()).discard(new IllegalStateException());
            } else if (RunFolder.meant(attempt.real()).isEmpty()) {
                RunFolder.create(attempt.real());
            }
        }
    }

    @Test
    void whatNobodyExpectsOfADiskIsToldOnceAndTheTrainingGoesOn() throws IOException {
        Attempt attempt = new Attempt("unexpected");
        attempt.disk.failing(30, () -> {
            throw new IllegalStateException("nobody expects this");
        });
        assertThat(read(attempt.train(List.of())).outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(attempt.unkept).singleElement().satisfies(problem -> assertThat(problem)
                .hasMessageContaining("nobody expects this"));
    }

    @Test
    void aFolderThatIsMovedAwayIsMadeAnew() throws IOException {
        int all = operations();
        for (int at = 1; at <= all; at += EVERY) {
            Attempt attempt = new Attempt("moved-" + at);
            attempt.disk.failing(at, () -> {
                if (Files.exists(attempt.real())) {
                    Files.move(attempt.real(), attempt.home.resolve("elsewhere"));
                }
            });
            try {
                Path kept = attempt.train(List.of(refuge()));
                assertThat(kept.toString()).isEqualTo(attempt.real().toString());
                Path whole = Files.exists(kept) ? kept : attempt.home.resolve("elsewhere"); // moved when it was done
                assertThat(read(whole).steps().size()).as("moved at %d", at).isEqualTo(STEPS);
            } catch (ExplainedException e) {
                assertThat(attempt.begun)
                        .as("the training was for nothing: %s", e)
                        .isFalse();
            }
        }
    }
}
