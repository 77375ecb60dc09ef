package org.conceptexplorer.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.model.ScriptedAutoencoder;
import org.conceptexplorer.training.Plans;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunKeeperTest {
    private final List<ExplainedException> elsewhere = new ArrayList<>();
    private Path first;
    private Path second;
    private RunFolder folder;
    private Run run;

    @BeforeEach
    void train(@TempDir Path temporary) {
        first = temporary.resolve("first");
        second = temporary.resolve("second");
        folder = RunFolder.create(temporary.resolve("run"));
        TrainingPlan plan = Plans.plan(4, 1, 2);
        run = new TrainingJob(
                        plan,
                        DataProvenance.of(plan.dataset()),
                        (initial, objective, seed) -> new ScriptedAutoencoder(initial, step -> Plans.HEALTHY))
                .train(new TrainingControl(), event -> {});
    }

    private Path keep() {
        return new RunKeeper(List.of(first, second)).keep(run, folder, elsewhere::add);
    }

    /** A folder where a file has to be stays in the way, as a full disk does. */
    private void stand(Path inTheWay) throws IOException {
        Files.createDirectories(inTheWay.resolve("something"));
    }

    @Test
    void aRunIsWrittenWhereItWasToBe() {
        assertThat(keep()).isEqualTo(folder.path());
        assertThat(elsewhere).isEmpty();
        assertThat(first).doesNotExist();
    }

    @Test
    void aRunThatCannotBeThereIsKeptElsewhereAndThatIsSaid() throws IOException {
        stand(folder.path().resolve("weights.npz"));
        Path kept = keep();
        assertThat(kept.getParent()).isEqualTo(first);
        assertThat(RunFolder.read(kept).training().steps().size()).isEqualTo(2);
        assertThat(elsewhere).singleElement().satisfies(problem -> assertThat(problem)
                .hasMessageContainingAll(
                        "weights.npz cannot be written because", "The run is not lost: it is in " + kept));
    }

    @Test
    void whereOneRefugeTakesNothingTheNextOneDoes() throws IOException {
        stand(folder.path().resolve("weights.npz"));
        Files.writeString(first, "no folder");
        assertThat(keep().getParent()).isEqualTo(second);
    }

    @Test
    void ifThereIsNoPlaceAtAllAllFailuresAreTold() throws IOException {
        stand(folder.path().resolve("weights.npz"));
        Files.writeString(first, "no folder");
        Files.writeString(second, "no folder");
        assertThatThrownBy(this::keep)
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("weights.npz")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .singleElement()
                        .asString()
                        .contains("Nor can it be written in " + first, "Nor can it be written in " + second));
    }

    @Test
    void aFolderThatWasRemovedMeanwhileIsMadeAnew() throws IOException {
        Files.delete(folder.path().resolve("run.lock"));
        Files.delete(folder.path());
        assertThat(keep()).isEqualTo(folder.path());
        assertThat(RunFolder.read(folder.path()).training().steps().size()).isEqualTo(2);
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void aRunThatIsWrittenIsNotTakenBackByALateFailure() {
        keep();
        folder.discard(new IllegalStateException());
        assertThat(RunFolder.read(folder.path()).training().steps().size()).isEqualTo(2);
    }
}
