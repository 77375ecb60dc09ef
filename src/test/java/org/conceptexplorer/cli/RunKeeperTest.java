package org.conceptexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.model.ScriptedAutoencoder;
import org.conceptexplorer.training.Plans;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingPlan;
import org.conceptexplorer.training.run.DataProvenance;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.run.RunFolder;
import org.conceptexplorer.training.run.TrainingJob;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunKeeperTest {
    private final StringWriter err = new StringWriter();
    private final Terminal terminal =
            new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err, true), false);
    private Path refuge;
    private RunFolder folder;
    private Run run;

    @BeforeEach
    void train(@TempDir Path temporary) throws IOException {
        refuge = Files.createDirectory(temporary.resolve("refuge"));
        folder = RunFolder.create(temporary.resolve("run"));
        TrainingPlan plan = Plans.plan(4, 1, 2);
        run = new TrainingJob(
                        plan,
                        DataProvenance.of(plan.dataset()),
                        (initial, objective, seed) -> new ScriptedAutoencoder(initial, step -> Plans.HEALTHY))
                .train(new TrainingControl(), event -> {});
    }

    private Path keep() {
        return new RunKeeper(terminal, refuge).keep(run, folder);
    }

    /** A folder where a file has to be stays in the way, as a full disk does. */
    private void stand(Path inTheWay) throws IOException {
        Files.createDirectories(inTheWay.resolve("something"));
    }

    @Test
    void aRunIsWrittenWhereItWasToBe() {
        assertThat(keep()).isEqualTo(folder.path());
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aRunThatCannotBeThereIsKeptElsewhereAndThatIsSaid() throws IOException {
        stand(folder.path().resolve("weights.npz"));
        Path kept = keep();
        assertThat(kept.getParent()).isEqualTo(refuge);
        assertThat(RunFolder.read(kept).training().steps().size()).isEqualTo(2);
        assertThat(err.toString())
                .contains("weights.npz cannot be written because", "The run is not lost: it is in " + kept);
    }

    @Test
    void ifThereIsNoPlaceAtAllBothFailuresAreTold() throws IOException {
        stand(folder.path().resolve("weights.npz"));
        Files.delete(refuge);
        assertThatThrownBy(this::keep)
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("weights.npz")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .anyMatch(each -> String.valueOf(each.getMessage()).contains("Nor can it be written in")));
    }

    @Test
    void theRefugeIsEmptyWhereItIsNotNeeded() throws IOException {
        keep();
        try (DirectoryStream<Path> content = Files.newDirectoryStream(refuge)) {
            assertThat(content).isEmpty();
        }
    }
}
