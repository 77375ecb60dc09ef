package org.conceptexplorer.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.conceptexplorer.training.StepLosses;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.Trainer;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingListener;
import org.conceptexplorer.training.TrainingPlan;
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

    private void replace(String file, String from, String to) throws IOException {
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
                            "run.json", "history.csv", "steps.csv", "terms.csv", "initial-weights.npz", "weights.npz");
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
        Path terms = folder.resolve("terms.csv");
        List<String> lines = Files.readAllLines(terms);
        Files.write(terms, lines.subList(0, 5));
        assertRefused("terms.csv", "it has 4 of 6 steps");
        Files.write(terms, Stream.concat(lines.stream(), Stream.of("7,0.1,0")).toList());
        assertRefused("terms.csv", "step 7 is out of order");
    }

    @Test
    void aRunFromBeforeTermsWereKeptIsReadWithoutThem() throws IOException {
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
        replace("run.json", "\"format\" : 1", "\"format\" : 2");
        assertRefused("newer version", "format 2");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\"epochs\" : 2,`, `\"epochs\" : 0,`, `epochs is 0`",
                "`\"batch_size\" : 4,`, ``, `batch_size`",
                "`\"architecture\" : \"conv\"`, `\"architecture\" : \"dense\"`, `other files`",
                "`\"optimizer\" : \"adam\"`, `\"optimizer\" : \"java.io.File\"`, `java.io.File`",
                "`\"beta1\" : 0.9`, `\"beta0\" : 0.9`, `beta1`",
                "`\"epochs_done\" : 2`, `\"epochs_done\" : 3`, `epochs_done`",
                "`\"steps_per_epoch\" : 3`, `\"steps_per_epoch\" : 0`, `steps_per_epoch`",
                "`\"seconds\" :`, `\"seconds\" : [`, `run.json`",
                "`\"seed\" : 1`, `\"seed\" : \"x\"`, `run.json`"
            })
    void aRunJsonFromAStrangerIsJudgedByItsContent(String from, String to, String word) throws IOException {
        replace("run.json", from, to == null ? "" : to);
        assertRefused("run.json", word);
    }

    @Test
    void unknownFieldsOfRunJsonNameNoClass() throws IOException {
        replace("run.json", "\"format\" : 1", "\"format\" : 1, \"@class\" : \"java.net.URL\"");
        assertThat(RunFolder.read(folder).version()).isEqualTo(run.version());
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
        Path history = folder.resolve("history.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(history));
        lines.set(1, lines.get(1).replaceFirst("^(1,\\d+),[^,]+", "$1," + seconds));
        Files.write(history, lines);
        assertRefused("history.csv", "seconds");
    }

    @Test
    void weightsOfTheOtherNetworkAreRefused() {
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
    void aFailureStaysTheFirstThingToldWhereNothingCanBeRemoved() throws IOException {
        Path other = temporary.resolve("other");
        RunFolder target = RunFolder.create(other);
        Files.createDirectories(other.resolve("weights.npz").resolve("mine"));
        assertThatThrownBy(() -> target.write(run))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContainingAll("weights.npz", "it is a folder")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .singleElement()
                        .extracting(Throwable::getMessage)
                        .asString()
                        .contains("The unfinished run in " + other + " cannot be removed"));
    }

    @Test
    void whatCannotBeWrittenLeavesNothing() throws IOException {
        Path other = temporary.resolve("other");
        RunFolder target = RunFolder.create(other);
        Files.createDirectory(other.resolve("weights.npz"));
        assertThatThrownBy(() -> target.write(run))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("weights.npz");
        assertThat(other).doesNotExist();
    }
}
