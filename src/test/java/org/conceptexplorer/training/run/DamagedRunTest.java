package org.conceptexplorer.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.SeededRandom;
import org.conceptexplorer.model.ScriptedAutoencoder;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.training.Plans;
import org.conceptexplorer.training.Trainer;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingListener;
import org.conceptexplorer.training.TrainingPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the bytes of a run, it is refused in a sentence, or none of its weights has changed. */
class DamagedRunTest {
    private static final int DAMAGES = 1_500;

    private Path folder;
    private Run run;

    @BeforeEach
    void writeOne(@TempDir Path temporary) {
        TrainingPlan plan = Plans.plan(10, 2, 4);
        ScriptedAutoencoder network =
                new ScriptedAutoencoder(plan.initialWeights(), step -> new StepLoss(1.0 / step, 0.1 / step));
        run = Run.here(
                new Trainer(plan, network, new TrainingControl(), TrainingListener.NONE).train(),
                DataProvenance.of(plan.dataset()));
        folder = temporary.resolve("run");
        RunFolder.create(folder).write(run);
    }

    @Test
    void noDamageOfAFileOfARunPassesAsWhole() throws IOException {
        List<Path> files;
        try (Stream<Path> content = Files.list(folder)) {
            files = content.sorted().toList();
        }
        for (Path file : files) {
            damage(file, DAMAGES / files.size(), () -> RunFolder.read(folder));
        }
    }

    @Test
    void noDamageOfARunInAZipPassesAsWhole() {
        Path zip = folder.resolveSibling("run.zip");
        RunZip.write(run, zip);
        damage(zip, DAMAGES, () -> RunFolder.read(zip));
    }

    @Test
    void noDamageOfWeightsAlonePassesAsWhole() {
        Path file = folder.resolve("weights.npz");
        damage(file, DAMAGES, () -> {
            assertSame(Weights.read(file), run.training().weights());
            return run;
        });
    }

    private void damage(Path file, int times, Supplier<Run> reading) {
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            byte[] sound = Files.readAllBytes(file);
            int refused = 0;
            for (int i = 0; i < times; i++) {
                Files.write(file, damaged(sound, new SeededRandom(i, 0)));
                refused += refusedOrSame(reading) ? 1 : 0;
            }
            Files.write(file, sound);
            assertThat(refused).isGreaterThan(times / 4); // else nothing was damaged at all
        });
    }

    private boolean refusedOrSame(Supplier<Run> reading) {
        try {
            Run read = reading.get();
            assertSame(read.training().weights(), run.training().weights());
            assertSame(read.training().initialWeights(), run.training().initialWeights());
            Optional<Weights> lastGood = read.training().continuation().map(each -> each.lastGood());
            lastGood.ifPresent(weights -> assertSame(
                    weights, run.training().continuation().orElseThrow().lastGood()));
            return false;
        } catch (ExplainedException e) {
            return true;
        }
    }

    private static void assertSame(Weights one, Weights other) {
        other.arrays().keySet().forEach(name -> assertThat(Arrays.equals(one.array(name), other.array(name)))
                .as(name)
                .isTrue());
    }

    private static byte[] damaged(byte[] sound, SeededRandom random) {
        byte[] bytes = sound.clone();
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(5)) {
            case 0 -> bytes = Arrays.copyOf(bytes, at);
            case 1 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(64)), (byte) 0);
            case 2 -> {
                int other = random.nextInt(bytes.length);
                byte kept = bytes[at];
                bytes[at] = bytes[other];
                bytes[other] = kept;
            }
            case 3 -> bytes = Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(64));
            default -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }
}
