package org.conceptexplorer.training.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.conceptexplorer.app.Runs;
import org.conceptexplorer.app.ScriptedNetworks;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.training.run.CheckpointWriter;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.run.RunFolder;
import org.conceptexplorer.training.run.RunLabel;
import org.conceptexplorer.training.run.RunZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class RunCatalogTest {
    private static final Dataset DATA = ScriptedNetworks.dataset(100, 10);
    private static final Run RUN = Runs.completed(DATA, "1");

    private final Path folder;
    private final RunCatalog catalog = new RunCatalog();

    RunCatalogTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path run(String name) {
        Path path = folder.resolve(name);
        RunFolder.create(path).write(RUN);
        return path;
    }

    private List<ListedRun> list() {
        List<ListedRun> found = new ArrayList<>();
        catalog.list(folder, found::add, Progress.NONE);
        return found;
    }

    private ListedRun only() {
        assertThat(list()).hasSize(1);
        return list().get(0);
    }

    @Test
    void aRunIsKnownByItsHead() {
        run("one");
        ListedRun listed = only();
        assertThat(listed.name()).isEqualTo("one");
        assertThat(listed.problem()).isEmpty();
        assertThat(listed.head()).hasValueSatisfying(head -> {
            assertThat(head.settings()).isEqualTo(Runs.SETTINGS);
            assertThat(head.epochs()).isEqualTo(2);
            assertThat(head.error()).hasValue(RUN.training().history().get(1).validationBce());
            assertThat(head.zeros())
                    .hasValue(RUN.training()
                            .history()
                            .get(1)
                            .sparsity()
                            .orElseThrow()
                            .zeros());
        });
    }

    @Test
    void runsInFoldersOfFoldersAndInZipsAreFoundAndHiddenOnesAreNot() throws IOException {
        Files.createDirectories(folder.resolve("sweep").resolve("trials"));
        run("sweep/trials/one");
        run("two");
        run(".bin");
        RunZip.write(RUN, folder.resolve("packed.zip"));
        Files.writeString(folder.resolve("other.zip"), "nothing");
        assertThat(list()).extracting(ListedRun::name).containsExactlyInAnyOrder("one", "two", "packed.zip");
    }

    @Test
    void anUnfinishedRunIsReadFromItsCheckpoint() {
        RunFolder unfinished = RunFolder.create(folder.resolve("dead"));
        try (CheckpointWriter checkpoints = new CheckpointWriter(unfinished, RUN.data(), 0, problem -> {})) {
            checkpoints.keep(RUN.training());
        }
        unfinished.discard(new IllegalStateException());
        assertThat(only().head().orElseThrow().steps())
                .isEqualTo(RUN.training().steps().size());
    }

    @Test
    void aFolderThatIsBeingWrittenIsNotCalledDamaged() throws IOException {
        Path run = folder.resolve("begun");
        RunFolder begun = RunFolder.create(run);
        Files.writeString(run.resolve("steps.csv"), "");
        assertThat(only().problem()).isEqualTo("A training writes to " + run + " just now.");
        Files.delete(run.resolve("steps.csv"));
        begun.write(RUN);
        assertThat(only().head()).isPresent();
    }

    @Test
    void aDamagedRunIsListedAsDamaged() throws IOException {
        Path run = run("one");
        Files.writeString(run.resolve("run.json"), "{");
        assertThat(only().head()).isEmpty();
        assertThat(only().problem()).contains("damaged");
        Files.delete(run.resolve("run.json"));
        assertThat(only().problem()).contains("run.json");
    }

    @Test
    void aTableThatDoesNotFitIsADamage() throws IOException {
        Path history = run("one").resolve("history.csv");
        Files.writeString(history, Files.readString(history) + "3,100,1,1,1,1,1,NaN\n");
        assertThat(only().problem()).contains("history.csv");
    }

    @Test
    void labelsAreReadAndChangesAreSeen() {
        Path run = run("one");
        assertThat(only().label()).isEqualTo(RunLabel.NONE);
        RunLabel label = new RunLabel("best so far", "with noise", List.of("paper", "noise"));
        label.write(run);
        assertThat(only().label()).isEqualTo(label);
        assertThat(only().name()).isEqualTo("best so far");
    }

    @Test
    void aRunThatHasNotChangedIsNotReadAgain() throws IOException {
        Path run = run("one");
        ListedRun before = only();
        Path json = run.resolve("run.json");
        FileTime time = Files.getLastModifiedTime(json);
        byte[] content = Files.readAllBytes(json);
        Files.write(json, new byte[content.length]);
        Files.setLastModifiedTime(json, time);
        assertThat(only()).isEqualTo(before);
        Files.setLastModifiedTime(json, FileTime.fromMillis(time.toMillis() + 2_000));
        assertThat(only().head()).isEmpty();
    }

    @Test
    void nobodyWaitsForAListingThatWasGivenUp() {
        run("one");
        assertThatThrownBy(() -> catalog.list(folder, run -> {}, new Progress() {
                    @Override
                    public void report(String what, long done, long total) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void labelsThatAreNotLabelsAreRefused() throws IOException {
        Path run = run("one");
        for (String bad : List.of(
                "",
                "null",
                "[]",
                "{}",
                "{\"format\":1}",
                "{\"format\":2,\"name\":\"\",\"note\":\"\",\"tags\":[]}",
                "{\"format\":1,\"name\":\"\",\"note\":\"\",\"tags\":[1]}",
                "{\"format\":1,\"name\":\"\",\"note\":\"\",\"tags\":[],\"more\":1}",
                "{\"format\":1,\"name\":\"a\\nb\",\"note\":\"\",\"tags\":[]}",
                "{\"format\":1,\"name\":\"" + "x".repeat(61) + "\",\"note\":\"\",\"tags\":[]}")) {
            Files.writeString(run.resolve("label.json"), bad);
            assertThatThrownBy(() -> RunLabel.read(run)).as(bad).isInstanceOf(ExplainedException.class);
        }
        assertThat(only().head()).isPresent(); // it is a run all the same
    }

    /** {@code -Druns.listed=5000} tells on the log how long so many take. */
    @Test
    void hundredsOfRunsAreListed() throws IOException {
        int count = Integer.getInteger("runs.listed", 200);
        Path first = run("run-0");
        for (int i = 1; i < count; i++) {
            Path copy = Files.createDirectories(folder.resolve("run-" + i));
            try (Stream<Path> files = Files.list(first)) {
                for (Path file :
                        files.filter(each -> !each.toString().endsWith(".npz")).toList()) {
                    Files.copy(file, copy.resolve(file.getFileName()));
                }
            }
        }
        for (String time : List.of("first", "again")) {
            long start = System.nanoTime();
            assertThat(list()).hasSize(count);
            LoggerFactory.getLogger(RunCatalogTest.class)
                    .info("{} runs, {}: {} ms", count, time, (System.nanoTime() - start) / 1_000_000);
        }
    }
}
