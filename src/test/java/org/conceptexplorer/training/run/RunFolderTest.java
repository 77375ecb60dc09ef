package org.conceptexplorer.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.ScriptedAutoencoder;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.training.Plans;
import org.conceptexplorer.training.SettingChange;
import org.conceptexplorer.training.StepLosses;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.Trainer;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingListener;
import org.conceptexplorer.training.TrainingPlan;
import org.conceptexplorer.training.setting.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunFolderTest {
    private Path temporary;
    private Path folder;
    private Run run;

    @BeforeEach
    void writeOne(@TempDir Path temporary) {
        this.temporary = temporary;
        TrainingPlan plan = Plans.plan(10, 2, 4);
        ScriptedAutoencoder network =
                new ScriptedAutoencoder(plan.initialWeights(), step -> new StepLoss(1.0 / step, 0.1 / step));
        TrainedRun training = new Trainer(plan, network, new TrainingControl(), TrainingListener.NONE).train();
        run = Run.here(training, DataProvenance.of(plan.dataset()));
        folder = temporary.resolve("runs").resolve("first");
        RunFolder.create(folder).write(run);
    }

    /** Makes it a run of format 1, which had no digests: its files are judged by their content alone. */
    private void forgetDigests() throws IOException {
        Path json = folder.resolve("run.json");
        Files.writeString(
                json,
                Files.readString(json)
                        .replace("\"format\" : 3", "\"format\" : 1")
                        .replaceFirst("(?s),\\s*\"files_sha256\" : \\{[^}]*\\}", ""));
    }

    private void replace(String file, String from, String to) throws IOException {
        forgetDigests();
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }

    private void assertRefused(String... words) {
        assertThatThrownBy(() -> RunFolder.read(folder))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContainingAll(words);
    }

    @Test
    void aRunIsReadBackAsItWasWritten() {
        Run read = RunFolder.read(folder);
        assertThat(read.data()).isEqualTo(run.data());
        assertThat(read.host()).isEqualTo(run.host());
        assertThat(read.version()).isEqualTo(run.version()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(read.training())
                .usingRecursiveComparison()
                .withEqualsForType(RunFolderTest::same, Weights.class)
                .isEqualTo(run.training());
    }

    @Test
    void changesOfSettingsAreReadBack() {
        TrainedRun was = run.training();
        List<SettingChange> changes =
                List.of(new SettingChange(2, Settings.LEARNING_RATE, "1e-5"), new SettingChange(4, Settings.L1, "0.5"));
        TrainedRun changed = new TrainedRun(
                was.settings(),
                was.outcome(),
                was.started(),
                was.seconds(),
                was.history(),
                was.steps(),
                was.initialWeights(),
                was.weights(),
                was.continuation(),
                changes);
        Path other = temporary.resolve("changed");
        RunFolder.create(other).write(Run.here(changed, run.data()));
        assertThat(RunFolder.read(other).training().changes()).isEqualTo(changes);
        assertThat(other.resolve("changes.csv")).content().contains("2,learning_rate,1e-5");
    }

    private static boolean same(Weights one, Weights other) {
        return one.architecture().layers().stream()
                .map(layer -> layer.name() + "/kernel")
                .allMatch(name -> Arrays.equals(one.array(name), other.array(name)));
    }

    @Test
    void theFilesAreTheOnesDocumented() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "run.json",
                            "history.csv",
                            "sparsity.csv",
                            "steps.csv",
                            "terms.csv",
                            "initial-weights.npz",
                            "weights.npz",
                            "best-weights.npz",
                            "state.npz");
        }
        assertThat(Files.readAllLines(folder.resolve("history.csv")))
                .hasSize(3)
                .first()
                .isEqualTo("epoch,images,seconds,images_per_second,train_loss,train_bce,train_l1,validation_bce");
        assertThat(Files.readAllLines(folder.resolve("steps.csv")))
                .hasSize(7)
                .startsWith("step,epoch,loss", "1,1,1.1")
                .endsWith("6,2," + run.training().steps().loss(5));
        assertThat(Files.readAllLines(folder.resolve("terms.csv")))
                .hasSize(7)
                .startsWith("step,bce,l1", "1,1.0,0.1", "2,0.5,0.05");
        assertThat(Files.readString(folder.resolve("run.json")))
                .contains("\"l1_per_image\" : ", "\"learning_rate\" : ", "\"digests_sha256\"", "\"processors\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"history.csv", "steps.csv", "terms.csv"})
    void aByteOrderMarkThatAnEditorPutBeforeATableIsIgnored(String file) throws IOException {
        forgetDigests();
        Files.writeString(folder.resolve(file), "\uFEFF" + Files.readString(folder.resolve(file)));
        Run read = RunFolder.read(folder);
        assertThat(read.training().history()).isEqualTo(run.training().history());
        assertThat(read.training().steps().size())
                .isEqualTo(run.training().steps().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"history.csv", "steps.csv", "initial-weights.npz", "weights.npz"})
    void aMissingFileIsNamed(String file) throws IOException {
        Files.delete(folder.resolve(file));
        assertRefused(file, "missing");
    }

    @Test
    void termsThatEndTooEarlyOrTooLateAreNamed() throws IOException {
        forgetDigests();
        Path terms = folder.resolve("terms.csv");
        List<String> lines = Files.readAllLines(terms);
        Files.write(terms, lines.subList(0, 5));
        assertRefused("terms.csv", "it has 4 of 6 steps");
        Files.write(terms, Stream.concat(lines.stream(), Stream.of("7,0.1,0")).toList());
        assertRefused("terms.csv", "step 7 is out of order");
    }

    @Test
    void aRunFromBeforeTermsWereKeptIsReadWithoutThem() throws IOException {
        forgetDigests();
        Files.delete(folder.resolve("terms.csv"));
        StepLosses steps = RunFolder.read(folder).training().steps();
        assertThat(steps.hasTerms()).isFalse();
        assertThat(steps.size()).isEqualTo(6);
        Path copy = temporary.resolve("copy");
        RunFolder.create(copy).write(RunFolder.read(folder));
        assertThat(RunFolder.read(copy).training().steps().hasTerms()).isFalse();
    }

    @Test
    void whatNamesCostIsAColumnOfItsOwnWhereTheyAreLearned() throws IOException {
        assertThat(Files.readAllLines(folder.resolve("terms.csv")).get(0)).isEqualTo("step,bce,l1");
        assertThat(Files.readAllLines(folder.resolve("history.csv")).get(0)).endsWith("train_l1,validation_bce");
        TrainingPlan plan = Plans.plan(10, 2, 4);
        ScriptedAutoencoder named =
                new ScriptedAutoencoder(plan.initialWeights(), step -> new StepLoss(1.0 / step, 0.1, 0.2 * step));
        TrainedRun training = new Trainer(plan, named, new TrainingControl(), TrainingListener.NONE).train();
        Path second = temporary.resolve("second");
        RunFolder.create(second).write(Run.here(training, DataProvenance.of(plan.dataset())));
        assertThat(Files.readAllLines(second.resolve("terms.csv")).get(0)).isEqualTo("step,bce,l1,names");
        TrainedRun read = RunFolder.read(second).training();
        assertThat(read.history()).isEqualTo(training.history());
        assertThat(read.history().get(1).trainNames()).isPositive();
        assertThat(read.steps().names(5)).isEqualTo(0.2 * 6);
        assertThat(read.steps().loss(5)).isEqualTo(training.steps().loss(5));
    }

    @Test
    void aFolderWithoutARunIsRefused() throws IOException {
        Files.delete(folder.resolve("run.json"));
        assertRefused("There is no run");
    }

    @Test
    void aRunFromANewerVersionIsRefusedAsSuch() throws IOException {
        replace("run.json", "\"format\" : 1", "\"format\" : 4");
        assertRefused("newer version", "format 4");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\"epochs\" : 2,`, `\"epochs\" : 0,`, `epochs is 0`",
                "`\"batch_size\" : 4,`, ``, `batch_size`",
                "`\"architecture\" : \"conv\"`, `\"architecture\" : \"dense\"`, `other files`",
                "`\"optimizer\" : \"adam\"`, `\"optimizer\" : \"java.io.File\"`, `java.io.File`",
                "`\"beta1\" : 0.9`, `\"beta0\" : 0.9`, `beta0`",
                "`\"epochs_done\" : 2`, `\"epochs_done\" : 3`, `epochs_done`",
                "`\"steps_per_epoch\" : 3`, `\"steps_per_epoch\" : 0`, `steps_per_epoch`",
                "`\"seconds\" :`, `\"seconds\" : [`, `run.json`",
                "`\"seed\" : 1`, `\"seed\" : \"x\"`, `run.json`",
                "`\"seed\" : 1`, `\"seed\" : 1, \"sead\" : 1`, `sead`",
                "`\"seed\" : 1`, `\"seed\" : 1, \"seed\" : 2`, `seed`",
                "`\"beta1\" : 0.9`, `\"beta1\" : 0.9, \"beta9\" : 0.9`, `beta9`",
                "`\"epochs_done\" : 2`, `\"epochs_done\" : 2.0`, `run.json`",
                "`\"epochs_done\" : 2`, `\"epochs_done\" : \"2\"`, `run.json`",
                "`\"steps_done\" : 6`, `\"steps_done\" : -6`, `steps_done`",
                "`\"train_images\" : 10`, `\"train_images\" : 0`, `train_images`",
                "`\"batch_size\" : 4,`, `\"batch_size\" : 5,`, `steps_per_epoch`",
                "`\"completed\"`, `\"Completed\"`, `outcome`",
                "`\"format\" : 1`, `\"format\" : \"1\"`, `format`",
                "`\"format\" : 1`, `\"format\" : 0`, `format`"
            })
    void aRunJsonFromAStrangerIsJudgedByItsContent(String from, String to, String word) throws IOException {
        replace("run.json", from, to == null ? "" : to);
        assertRefused("run.json", word);
    }

    @Test
    void unknownFieldsOfRunJsonNameNoClass() throws IOException {
        replace("run.json", "\"format\" : 1", "\"format\" : 1, \"@class\" : \"java.net.URL\"");
        assertRefused("run.json", "@class");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "1", "{}", "{\"format\" : null}", "[[[[[[[[[[[[[[[[", "\u0000"})
    void aRunJsonThatHoldsNoRunIsDamaged(String text) throws IOException {
        Files.writeString(folder.resolve("run.json"), text);
        assertRefused("run.json", "damaged");
        Files.writeString(folder.resolve("run.json"), "[".repeat(500_000));
        assertRefused("run.json", "damaged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "history.csv",
                "steps.csv",
                "terms.csv",
                "initial-weights.npz",
                "weights.npz",
                "best-weights.npz",
                "state.npz"
            })
    void everyFileHasToBeTheOneThatWasWritten(String file) throws IOException {
        Path other = temporary.resolve("other");
        RunFolder.create(other).write(changed(run));
        Files.copy(other.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        assertRefused(file, "SHA-256");
        Files.write(folder.resolve(file), new byte[0]);
        assertRefused(file, "damaged");
    }

    /** The same settings, but another training. */
    private static Run changed(Run run) {
        TrainingPlan plan = Plans.plan(10, 2, 4);
        ScriptedAutoencoder network = new ScriptedAutoencoder(
                Weights.initial(Architecture.CONV, 77), step -> new StepLoss(2.0 / step, 0.2 / step));
        TrainingPlan other = new TrainingPlan(plan.dataset(), plan.settings(), Weights.initial(Architecture.CONV, 77));
        return Run.here(new Trainer(other, network, new TrainingControl(), TrainingListener.NONE).train(), run.data());
    }

    @Test
    void aRunIsReadFromAZipAsFromItsFolder() throws IOException {
        Path zip = temporary.resolve("run.zip");
        RunZip.write(run, zip);
        assertThat(RunFolder.meant(zip)).contains(zip);
        assertThat(RunFolder.read(zip).training())
                .usingRecursiveComparison()
                .withEqualsForType(RunFolderTest::same, Weights.class)
                .isEqualTo(run.training());
        Files.write(zip, Arrays.copyOf(Files.readAllBytes(zip), (int) Files.size(zip) / 2));
        assertThatThrownBy(() -> RunFolder.read(zip))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContainingAll(zip.toString(), "damaged");
    }

    @ParameterizedTest
    @CsvSource({
        "history.csv,train_bce,train_xent",
        "history.csv,'2,10,','3,10,'",
        "steps.csv,'4,2,','5,2,'",
        "steps.csv,1.1,one",
        "steps.csv,'4,2,','4,1,'",
        "steps.csv,'4,2,','4,2,7,'",
        "terms.csv,l1,penalty",
        "terms.csv,'2,0.5,','3,0.5,'",
        "terms.csv,'2,0.5,','2,0.6,'",
        "terms.csv,'2,0.5,0.05',''"
    })
    void damagedTablesAreNamed(String file, String from, String to) throws IOException {
        replace(file, from, to == null ? "" : to);
        assertRefused(file, "damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "-1", "NaN", "Infinity"})
    void anEpochThatTookNoTimeIsDamage(String seconds) throws IOException {
        forgetDigests();
        Path history = folder.resolve("history.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(history));
        lines.set(1, lines.get(1).replaceFirst("^(1,\\d+),[^,]+", "$1," + seconds));
        Files.write(history, lines);
        assertRefused("history.csv", "seconds");
    }

    @Test
    void weightsOfTheOtherNetworkAreRefused() throws IOException {
        forgetDigests();
        Weights.initial(Architecture.DENSE, 1).write(folder.resolve("weights.npz"));
        assertRefused("architecture");
    }

    @Test
    void aRunIsNeverWrittenOverAnother() {
        assertThatThrownBy(() -> RunFolder.create(folder))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContainingAll(folder.toString(), "not an empty folder");
        assertThat(RunFolder.read(folder).version()).isNotEmpty();
    }

    @Test
    void anOutputThatIsAFileIsRefused() {
        Path file = folder.resolve("run.json");
        assertThatThrownBy(() -> RunFolder.create(file)).isInstanceOf(ExplainedException.class);
        assertThatThrownBy(() -> RunFolder.create(file.resolve("inside")))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void discardingLeavesNothing() {
        Path other = temporary.resolve("other");
        RunFolder.create(other).discard(new IllegalStateException());
        assertThat(other).doesNotExist();
    }

    @Test
    void discardingRemovesNothingThatOthersWrote() throws IOException {
        Path other = temporary.resolve("other");
        RunFolder target = RunFolder.create(other);
        Files.writeString(other.resolve("weights.npz"), "mine");
        target.discard(new IllegalStateException());
        assertThat(other).isDirectoryContaining("glob:**weights.npz");
    }

    @Test
    void aFolderHasOneOwnerUntilTheRunIsWrittenOrGivenUp() {
        Path other = temporary.resolve("other");
        RunFolder target = RunFolder.create(other);
        assertThatThrownBy(() -> RunFolder.create(other))
                .isInstanceOf(ExplainedException.class)
                .hasMessage("Another training is writing to " + other
                        + " just now; name another folder, or wait for its end.");
        assertThatThrownBy(() -> RunFolder.reopen(other)).isInstanceOf(ExplainedException.class);
        target.discard(new IllegalStateException());
        RunFolder.create(other).write(run);
        RunFolder.reopen(other).write(run);
        assertThat(other.resolve("run.lock")).doesNotExist();
    }

    @Test
    void whatDeadProgramsLeftIsNotInTheWay() throws IOException {
        Path other = Files.createDirectories(temporary.resolve("other"));
        Files.writeString(other.resolve("run.lock"), "12345\n");
        Files.writeString(other.resolve(".concept-explorer-0.part"), "half a file");
        RunFolder.create(other).write(run);
        assertThat(RunFolder.read(other).training().steps().size()).isEqualTo(6);
        assertThat(other.resolve(".concept-explorer-0.part")).doesNotExist();
        assertThat(other.resolve("run.lock")).doesNotExist();
    }

    @Test
    void aTrainingThatHasNotEndedIsReadAsFarAsItGot() {
        Path other = temporary.resolve("other");
        RunFolder target = RunFolder.create(other);
        target.keep(run);
        assertThat(RunFolder.meant(other)).contains(other);
        assertThat(RunFolder.read(other).training().steps().size()).isEqualTo(6);
        IllegalStateException failure = new IllegalStateException();
        target.discard(failure);
        assertThat(failure.getSuppressed()[0]).hasMessageContaining("concept-explorer resume " + other);
        assertThat(RunFolder.read(other).training().steps().size()).isEqualTo(6);
        assertThatThrownBy(() -> RunFolder.create(other)).hasMessageContaining("has not ended");
    }

    @Test
    void whatCannotBeWrittenLeavesOnlyWhatOthersWrote() throws IOException {
        Path other = temporary.resolve("other");
        RunFolder target = RunFolder.create(other);
        Files.createDirectories(other.resolve("weights.npz"));
        assertThatThrownBy(() -> target.write(run))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContainingAll("weights.npz", "it is a folder");
        try (var files = Files.list(other)) {
            assertThat(files).containsExactly(other.resolve("weights.npz"));
        }
    }
}
