package org.conceptexplorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.run.RunFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Shares the trials of a sweep out to jobs as docs/sweeps.md tells, kills one of them, runs it again, and compares all
 * weights with those of one program that trained them all. Needs Debian's packages {@code parallel} and {@code slurm-wlm}.
 */
@EnabledIfSystemProperty(
        named = "sweeps.shared",
        matches = "true",
        disabledReason = "sharing out sweeps takes a minute, and packages: ./mvnw -Psweeps test -Dtest=SharedSweepTest")
class SharedSweepTest {
    private static final int TRIALS = 4;
    private static final int KILLED = 2;
    private static final String PLAN =
            """
            {"data": "sample", "settings": {"architecture": "conv", "epochs": 3, "train_images": 3000,
             "checkpoint_seconds": 0}, "vary": {"l1": [0, 1e-3]}, "seeds": 2}
            """;

    private final Path folder;
    private final Program program;
    private final Path shared;
    private final Path alone;

    SharedSweepTest(@TempDir Path folder) {
        this.folder = folder;
        this.program = new Program(folder);
        this.shared = folder.resolve("shared");
        this.alone = folder.resolve("alone");
    }

    @BeforeEach
    void trainAlone() throws IOException, InterruptedException {
        String plan = Files.writeString(folder.resolve("plan.json"), PLAN).toString();
        assertThat(program.run("sweep", plan, "--out", alone.toString()))
                .as(program.errors())
                .isZero();
        assertThat(program.run("sweep", plan, "--out", shared.toString(), "--threads", "1", "--commands"))
                .isZero();
        Files.writeString(folder.resolve("commands.txt"), program.output());
        assertThat(Files.readAllLines(folder.resolve("commands.txt"))).hasSize(TRIALS);
        installProgram();
    }

    /** What stands for the packaged program on the path. */
    private void installProgram() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path start = Files.writeString(
                bin.resolve("concept-explorer"),
                "#!/bin/sh\nexport XDG_CACHE_HOME='" + folder.resolve("cache") + "'\nexec '"
                        + System.getProperty("java.home") + "/bin/java' -Djava.awt.headless=true -Xmx512m -cp '"
                        + absolute(System.getProperty("java.class.path")) + "' " + Main.class.getName() + " \"$@\"\n");
        assertThat(start.toFile().setExecutable(true)).isTrue();
    }

    /** Jobs run in other folders. */
    private static String absolute(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator, -1))
                .map(each -> Path.of(each).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(each -> Files.isExecutable(Path.of(each, program)));
    }

    private Process start(Map<String, String> environment, String... words) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.environment().put("PATH", folder.resolve("bin") + File.pathSeparator + System.getenv("PATH"));
        builder.environment().putAll(environment);
        Path log = folder.resolve("log-" + words[0] + ".txt");
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private Process parallel(String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of("parallel", "--jobs", "2", "--joblog", "sweep.log"));
        words.addAll(List.of(more));
        words.addAll(List.of("--arg-file", "commands.txt"));
        return start(Map.of(), words.toArray(String[]::new));
    }

    /** Kills the program that trains one of the trials, once it has kept something. */
    private void kill() throws IOException, InterruptedException {
        Path run = shared.resolve("trial-000" + KILLED);
        for (int wait = 0; wait < 24_000 && !Files.exists(run.resolve("checkpoint.zip")); wait++) {
            Thread.sleep(5);
        }
        long owner = Long.parseLong(Files.readString(run.resolve("run.lock")).strip());
        assertThat(ProcessHandle.of(owner).orElseThrow().destroyForcibly()).isTrue();
    }

    private void assertSameAsAlone() throws IOException, InterruptedException {
        assertThat(program.run("sweep", "collect", shared.toString()))
                .as(program.errors())
                .isZero();
        for (int trial = 1; trial <= TRIALS; trial++) {
            Weights one = RunFolder.read(alone.resolve("trial-000" + trial))
                    .training()
                    .weights();
            Weights other = RunFolder.read(shared.resolve("trial-000" + trial))
                    .training()
                    .weights();
            one.arrays().keySet().forEach(name -> assertThat(Arrays.equals(one.array(name), other.array(name)))
                    .as(name)
                    .isTrue());
        }
        assertThat(withoutSeconds(shared)).isEqualTo(withoutSeconds(alone));
    }

    /** The last column is the time that it took. */
    private static List<String> withoutSeconds(Path sweep) throws IOException {
        return Files.readAllLines(sweep.resolve("results.csv")).stream()
                .map(line -> line.substring(0, line.lastIndexOf(',')))
                .toList();
    }

    @Test
    void twoJobsAtATimeOfWhichOneIsKilledAndRunAgain() throws IOException, InterruptedException {
        assumeTrue(isThere("parallel"), "GNU parallel is not installed");
        Process first = parallel();
        kill();
        assertThat(first.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(first.exitValue()).as("how many jobs failed").isEqualTo(1);
        assertThat(program.run("sweep", "collect", shared.toString())).isEqualTo(1);
        assertThat(program.errors()).contains("3 of 4 trials of the plan are finished.");
        Process again = parallel("--resume-failed");
        assertThat(again.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(again.exitValue()).isZero();
        assertSameAsAlone();
    }

    @Test
    void aJobArrayOfWhichOneTaskIsKilledAndSubmittedAgain() throws IOException, InterruptedException {
        assumeTrue(isThere("slurmctld") && isThere("slurmd"), "Slurm is not installed");
        Map<String, String> slurm = Map.of("SLURM_CONF", writeSlurm().toString());
        Process controller = start(slurm, "slurmctld", "-D");
        Process node = start(slurm, "slurmd", "-D", "-N", "localhost");
        try {
            submit(slurm, "1-" + TRIALS, this::kill);
            assertThat(RunFolder.read(shared.resolve("trial-000" + KILLED))
                            .training()
                            .outcome())
                    .isEqualTo(Outcome.UNFINISHED);
            submit(slurm, String.valueOf(KILLED), () -> {});
            assertSameAsAlone();
        } finally {
            node.destroy();
            controller.destroy();
            node.waitFor();
            controller.waitFor();
        }
    }

    private interface Meanwhile {
        void act() throws IOException, InterruptedException;
    }

    /** Waits until all tasks have ended. */
    private void submit(Map<String, String> slurm, String tasks, Meanwhile meanwhile)
            throws IOException, InterruptedException {
        Path script = Files.writeString(
                folder.resolve("sweep.sh"),
                "#!/bin/bash\n#SBATCH --cpus-per-task=1\neval \"$(sed -n \"${SLURM_ARRAY_TASK_ID}p\" commands.txt)\"\n");
        Process job = null;
        for (int attempt = 0; attempt < 30 && (job == null || job.exitValue() != 0); attempt++) {
            Thread.sleep(1_000); // the controller may not be there yet
            job = start(slurm, "sbatch", "--array=" + tasks, script.toString());
            job.waitFor();
        }
        meanwhile.act();
        String left;
        do {
            Thread.sleep(500);
            Process queue = new ProcessBuilder("env", "SLURM_CONF=" + slurm.get("SLURM_CONF"), "squeue", "--noheader")
                    .redirectErrorStream(true)
                    .start();
            left = new String(queue.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } while (!left.isBlank());
    }

    /** One node, without cgroups and without authentication. */
    private Path writeSlurm() throws IOException {
        Path state = Files.createDirectories(folder.resolve("slurm"));
        return Files.writeString(
                state.resolve("slurm.conf"),
                """
                ClusterName=one
                SlurmctldHost=localhost
                SlurmUser=%s
                SlurmdUser=%s
                AuthType=auth/none
                CredType=cred/none
                SlurmctldPort=26827
                SlurmdPort=26828
                StateSaveLocation=%s
                SlurmdSpoolDir=%s
                SlurmctldPidFile=%s/slurmctld.pid
                SlurmdPidFile=%s/slurmd.pid
                ProctrackType=proctrack/linuxproc
                TaskPlugin=task/none
                JobAcctGatherType=jobacct_gather/none
                SelectType=select/cons_tres
                SelectTypeParameters=CR_Core
                ReturnToService=2
                MpiDefault=none
                NodeName=localhost CPUs=2 State=UNKNOWN
                PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
                """
                        .formatted(
                                System.getProperty("user.name"),
                                System.getProperty("user.name"),
                                Files.createDirectories(state.resolve("state")),
                                Files.createDirectories(state.resolve("spool")),
                                state,
                                state));
    }
}
