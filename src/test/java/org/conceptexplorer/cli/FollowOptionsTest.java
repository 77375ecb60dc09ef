package org.conceptexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.model.StepLoss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowOptionsTest {
    private static final String TRAIN = "train --architecture conv --epochs 2 --train-images 10 --batch-size 4"
            + " --data sample --progress json --out";

    private final Path folder;
    private final CommandRun command;

    FollowOptionsTest(@TempDir Path folder) {
        this.folder = folder;
        this.command = new CommandRun(folder.resolve("cache"));
        command.losses = step -> new StepLoss(1.0 / step, 0.1);
    }

    private List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : command.out().lines().toList()) {
            lines.add(new JsonMapper().readTree(line));
        }
        return lines;
    }

    private static List<String> events(List<JsonNode> lines) {
        return lines.stream().map(line -> line.get("event").asText()).toList();
    }

    @Test
    void everyLineOfTheStandardOutputIsAnObject() throws IOException {
        String run = folder.resolve("run").toString();
        assertThat(command.run(TRAIN.replace("--out", "--change 5:l1=0.5 --out"), run))
                .isZero();
        List<JsonNode> lines = lines();
        assertThat(events(lines))
                .startsWith("started", "step")
                .endsWith("epoch", "ended", "kept")
                .contains("changed");
        JsonNode epoch = lines.get(events(lines).indexOf("epoch"));
        assertThat(epoch.get("validation_bce").doubleValue()).isEqualTo(0.25);
        assertThat(lines.get(lines.size() - 1).get("run").asText()).isEqualTo(run);
        assertThat(command.err()).contains("Epoch 2 of 2", "All 2 epochs are trained.");
    }

    @Test
    void aLossThatIsNoNumberIsToldAsText() throws IOException {
        command.losses = step -> new StepLoss(step < 3 ? 0.5 : Double.NaN, 0.1);
        assertThat(command.run(TRAIN, folder.resolve("run").toString())).isEqualTo(ExitCode.FAILED);
        List<JsonNode> lines = lines();
        JsonNode last = lines.get(events(lines).lastIndexOf("step"));
        assertThat(last.get("loss").asText()).isEqualTo("NaN");
        assertThat(lines.get(lines.size() - 1).get("outcome").asText()).isEqualTo("diverged");
    }

    @Test
    void aSweepTellsWhichTrialItIs() throws IOException {
        Path plan = Files.writeString(
                folder.resolve("plan.json"),
                "{\"data\": \"sample\", \"settings\": {\"architecture\": \"conv\", \"epochs\": 1, \"train_images\": 10},"
                        + " \"seeds\": 2}");
        String[] words = {plan.toString(), "--out", folder.resolve("sweep").toString(), "--progress", "json"};
        assertThat(command.run("sweep", words)).as(command.err()).isZero();
        assertThat(lines()).allMatch(line -> line.get("trials").intValue() == 2);
        assertThat(events(lines())).filteredOn("kept"::equals).hasSize(2);
        assertThat(command.run("sweep", words)).isZero();
        assertThat(events(lines())).filteredOn("skipped"::equals).hasSize(2);
    }

    @Test
    void anythingElseIsWrongUsage() {
        assertThat(command.run(
                        TRAIN.replace("json", "xml"), folder.resolve("run").toString()))
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(command.err()).contains("The setting progress is xml, but has to be text or json.");
    }

    @Test
    void anEventFileGrowsBesideTheRun() throws IOException {
        Path events = folder.resolve("events");
        String[] words = {folder.resolve("run").toString(), "--tensorboard", events.toString()};
        assertThat(command.run(TRAIN, words)).isZero();
        try (var files = Files.list(events)) {
            assertThat(files.toList()).singleElement().satisfies(file -> assertThat(Files.readAllBytes(file))
                    .asString(StandardCharsets.ISO_8859_1)
                    .contains("step/loss", "epoch/validation_bce", "reconstructions", "PNG"));
        }
    }
}
