package org.conceptexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.run.RunFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepCommandTest {
    private static final String PLAN =
            "{\"data\": \"sample\", \"settings\": {\"architecture\": \"conv\", \"epochs\": 2,"
                    + " \"train_images\": 10, \"batch_size\": 4}, \"vary\": {\"l1\": [0, 0.001]}, \"seeds\": 2}";

    private Path plan;
    private Path out;
    private CommandRun command;

    @BeforeEach
    void inFolder(@TempDir Path folder) throws IOException {
        plan = Files.writeString(folder.resolve("plan.json"), PLAN);
        out = folder.resolve("sweep");
        command = new CommandRun(folder.resolve("cache"));
        command.losses = step -> new StepLoss(1.0 / step, 0.1);
    }

    private int sweep() {
        return command.run("sweep", plan.toString(), "--out", out.toString(), "--threads", "1");
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(out.resolve(file));
    }

    @Test
    void everyTrialIsTrainedAndAllAreCompared() throws IOException {
        assertThat(sweep()).as(command.err()).isZero();
        for (int trial = 1; trial <= 4; trial++) {
            assertThat(RunFolder.read(out.resolve("trial-000" + trial))
                            .training()
                            .outcome())
                    .isEqualTo(Outcome.COMPLETED);
        }
        assertThat(lines("results.csv")).hasSize(5);
        assertThat(lines("results.csv").get(0)).startsWith("trial,l1,seed,outcome,epochs_done,epoch_kept,");
        assertThat(lines("results.csv").get(4)).startsWith("trial-0004,0.001,2,completed,2,2,");
        assertThat(lines("summary.csv")).hasSize(3).last().asString().startsWith("0.001,2,0.1428");
        assertThat(out).isDirectoryContaining("glob:**error-zeros.png").isDirectoryContaining("glob:**error-seeds.png");
        assertThat(command.out()).contains("Trial 4 of 4 in trial-0004: completed", "l1 0.001: error 0.143 ± 0");
    }

    @Test
    void whatIsFinishedIsNotTrainedAgainAndWhatIsMissingIs() throws IOException {
        sweep();
        byte[] first = Files.readAllBytes(out.resolve("trial-0001/run.json"));
        deleteAll(out.resolve("trial-0003"));
        command.networks.clear();
        assertThat(sweep()).isZero();
        assertThat(command.networks).hasSize(1);
        assertThat(command.out()).contains("Trial 2 of 4 was finished before.");
        assertThat(out.resolve("trial-0001/run.json")).hasBinaryContent(first);
        assertThat(lines("results.csv")).hasSize(5);
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Test
    void anInterruptedSweepGoesOnInTheMiddleOfATrial() {
        command.losses = step -> {
            if (command.networks.size() == 2 && step == 4) {
                command.interruption.interrupt();
            }
            return new StepLoss(1.0 / step, 0.1);
        };
        assertThat(sweep()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(RunFolder.read(out.resolve("trial-0002")).training().steps().size())
                .isEqualTo(4);
        assertThat(out.resolve("trial-0003")).doesNotExist();
        CommandRun again = new CommandRun(out.resolveSibling("cache"));
        again.losses = step -> new StepLoss(1.0 / step, 0.1);
        assertThat(again.run("sweep", plan.toString(), "--out", out.toString())).isZero();
        assertThat(again.networks).hasSize(3);
        assertThat(again.networks.get(0).batches).hasSize(6); // four of them from before
        assertThat(RunFolder.read(out.resolve("trial-0002")).training().outcome())
                .isEqualTo(Outcome.COMPLETED);
    }

    @Test
    void itsCommandsTrainTheSameTrials() throws IOException {
        assertThat(command.run("sweep", plan.toString(), "--out", out.toString(), "--commands"))
                .isZero();
        List<String> commands = command.out().lines().toList();
        assertThat(commands).hasSize(4).allMatch(line -> line.startsWith("concept-explorer train --out "));
        for (int i = 3; i >= 0; i--) { // in any order
            assertThat(command.run(withoutProgram(commands.get(i))))
                    .as(command.err())
                    .isZero();
        }
        assertThat(command.run("sweep collect", out.toString()))
                .as(command.err())
                .isZero();
        List<String> collected = lines("summary.csv");
        assertThat(collected).hasSize(3);
        command.networks.clear();
        assertThat(command.run(withoutProgram(commands.get(0)))).isZero();
        assertThat(command.out()).contains("trial-0001 was finished before.");
        assertThat(sweep()).isZero();
        assertThat(command.networks).as("all of them count as finished").isEmpty();
        assertThat(lines("summary.csv")).isEqualTo(collected);
    }

    private static String withoutProgram(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }

    @Test
    void whatIsDamagedOrMissingIsNamedAndTheRestCollected() throws IOException {
        sweep();
        Path weights = out.resolve("trial-0002/weights.npz");
        byte[] bytes = Files.readAllBytes(weights);
        bytes[bytes.length / 2] ^= 1;
        Files.write(weights, bytes);
        assertThat(command.run("sweep collect", out.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(command.err()).contains("trial-0002 is damaged", "3 of 4 trials of the plan are finished.");
        assertThat(lines("results.csv")).hasSize(4);
    }

    @Test
    void anotherPlanDoesNotMixWithTheFirst() throws IOException {
        sweep();
        Files.writeString(plan, PLAN.replace("0.001", "0.002"));
        assertThat(sweep()).isEqualTo(ExitCode.FAILED);
        assertThat(command.err()).contains("holds a sweep of another plan");
    }

    @Test
    void aRunThatIsNotTheTrialIsLeftAlone() throws IOException {
        String[] other = {out.resolve("trial-0001").toString()};
        command.run("train --architecture conv --epochs 1 --train-images 10 --data sample --out", other);
        byte[] before = Files.readAllBytes(out.resolve("trial-0001/run.json"));
        assertThat(sweep()).isEqualTo(ExitCode.FAILED);
        assertThat(command.err()).contains("Trial 1 of 4 failed.", "is not the trial of the plan");
        assertThat(out.resolve("trial-0001/run.json")).hasBinaryContent(before);
        assertThat(out.resolve("trial-0004/run.json")).exists();
    }

    @Test
    void wrongUsageIsToldAsSuch() {
        assertThat(command.run("sweep", plan.toString())).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(command.run("sweep", plan.toString(), "--out", out.toString(), "--threads", "0"))
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(command.err()).contains("Name a plan, and a folder with --out.", "The setting threads is 0");
    }
}
