package org.conceptexplorer.export.tensorboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.conceptexplorer.app.Runs;
import org.conceptexplorer.app.ScriptedNetworks;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.training.EpochRecord;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingPlan;
import org.conceptexplorer.training.run.DataProvenance;
import org.conceptexplorer.training.run.TrainingJob;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensorflow.proto.Event;
import org.tensorflow.proto.Summary;

class EventFileTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.5Z");

    @Test
    void theReadersChecksumIsThatOfTheStandard() {
        // RFC 3720, B.4: 32 bytes of zeros have the CRC-32C 8a9136aa; "123456789" has e3069283.
        assertThat(EventReader.masked(new byte[32])).isEqualTo(masked(0x8a9136aa));
        assertThat(EventReader.masked("123456789".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(masked(0xe3069283));
    }

    private static int masked(int plain) {
        return ((plain >>> 15) | (plain << 17)) + 0xa282ead8;
    }

    @Test
    void numbersAndPicturesAreReadBack(@TempDir Path folder) throws IOException {
        BufferedImage picture = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(3, 4, 0xabcdef);
        EventFile file = EventFile.in(folder.resolve("a/b"), NOW);
        file.scalar("epoch/validation_bce", 1_000_000, NOW, 0.125);
        file.picture("reconstructions", 300, NOW, picture);
        file.close();
        List<Event> events = EventReader.read(file.path());
        assertThat(file.path().getFileName().toString()).startsWith("events.out.tfevents.1767323045.");
        assertThat(events).hasSize(3);
        assertThat(events.get(0).getFileVersion()).isEqualTo("brain.Event:2");
        assertThat(events.get(1).getWallTime()).isEqualTo(1767323045.5);
        assertThat(events.get(1).getStep()).isEqualTo(1_000_000);
        Summary.Value scalar = only(events.get(1));
        assertThat(scalar.getTag()).isEqualTo("epoch/validation_bce");
        assertThat(scalar.getValueCase()).isEqualTo(Summary.Value.ValueCase.SIMPLE_VALUE);
        assertThat(scalar.getSimpleValue()).isEqualTo(0.125f);
        assertThat(events.get(2).getStep()).isEqualTo(300);
        assertThat(only(events.get(2)).getTag()).isEqualTo("reconstructions");
        Summary.Image image = only(events.get(2)).getImage();
        assertThat(image.getHeight()).isEqualTo(20);
        assertThat(image.getWidth()).isEqualTo(30);
        assertThat(image.getColorspace()).as("red, green, blue").isEqualTo(3);
        BufferedImage read = ImageIO.read(image.getEncodedImageString().newInput());
        assertThat(read.getRGB(3, 4) & 0xffffff).isEqualTo(0xabcdef);
    }

    private static Summary.Value only(Event event) {
        assertThat(event.getWhatCase()).isEqualTo(Event.WhatCase.SUMMARY);
        assertThat(event.getSummary().getValueCount()).isEqualTo(1);
        return event.getSummary().getValue(0);
    }

    @Test
    void aTrainingIsReadBackStepByStepAndEpochByEpoch(@TempDir Path folder) throws IOException {
        Dataset images = ScriptedNetworks.dataset(40, 12);
        EventFile file = EventFile.in(folder, NOW);
        TensorBoardListener listener = new TensorBoardListener(file, images.test(), problem -> {});
        TrainedRun run = new TrainingJob(
                        TrainingPlan.of(images, Runs.SETTINGS),
                        DataProvenance.of(images),
                        listener.watching(ScriptedNetworks.losing(0, step -> 0.5 / step)))
                .train(new TrainingControl(), listener)
                .training();
        listener.close();
        Map<String, Map<Long, Float>> scalars = new TreeMap<>();
        List<Long> pictures = new ArrayList<>();
        double before = run.started().getEpochSecond();
        List<Event> events = EventReader.read(file.path());
        for (Event event : events.subList(1, events.size())) {
            assertThat(event.getWallTime()).as("never goes back").isGreaterThanOrEqualTo(before);
            before = event.getWallTime();
            Summary.Value value = only(event);
            if (value.hasImage()) {
                pictures.add(event.getStep());
                assertThat(value.getImage().getWidth()).isEqualTo(10 * 28);
            } else {
                scalars.computeIfAbsent(value.getTag(), tag -> new TreeMap<>())
                        .put(event.getStep(), value.getSimpleValue());
            }
        }
        assertThat(pictures).containsExactly(4L, 8L);
        assertThat(scalars.get("step/loss")).hasSize(8);
        for (int step = 0; step < 8; step++) {
            assertThat(scalars.get("step/loss"))
                    .containsEntry(step + 1L, (float) run.steps().loss(step));
            assertThat(scalars.get("step/bce"))
                    .containsEntry(step + 1L, (float) run.steps().bce(step));
        }
        for (EpochRecord epoch : run.history()) {
            long step = 4L * epoch.epoch();
            assertThat(scalars.get("epoch/validation_bce")).containsEntry(step, (float) epoch.validationBce());
            assertThat(scalars.get("epoch/zeros"))
                    .containsEntry(step, (float) epoch.sparsity().orElseThrow().zeros());
        }
        assertThat(scalars.keySet())
                .containsExactly(
                        "epoch/active_per_image",
                        "epoch/dead",
                        "epoch/images_per_second",
                        "epoch/train_bce",
                        "epoch/validation_bce",
                        "epoch/zeros",
                        "step/bce",
                        "step/l1",
                        "step/loss");
    }

    @Test
    void whatIsFlushedIsThereWhileTheFileGrows(@TempDir Path folder) throws IOException {
        EventFile file = EventFile.in(folder, NOW);
        file.scalar("step/loss", 1, NOW, 0.5);
        file.flush();
        assertThat(EventReader.read(file.path())).hasSize(2);
        file.close();
    }

    @Test
    void aFolderThatCannotBeIsTold(@TempDir Path folder) throws IOException {
        Path taken = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> EventFile.in(taken, NOW))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining(taken.toString());
    }
}
