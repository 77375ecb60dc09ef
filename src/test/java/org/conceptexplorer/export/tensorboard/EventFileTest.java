package org.conceptexplorer.export.tensorboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.export.tensorboard.EventReader.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        assertThat(EventReader.text(events.get(0).fields().get(3))).isEqualTo("brain.Event:2");
        assertThat(events.get(1).fields()).containsEntry(1, 1767323045.5).containsEntry(2, 1_000_000L);
        Map<Integer, Object> scalar = events.get(1).inside(5, 1);
        assertThat(EventReader.text(scalar.get(1))).isEqualTo("epoch/validation_bce");
        assertThat(scalar).containsEntry(2, 0.125f);
        Map<Integer, Object> image = events.get(2).inside(5, 1, 4);
        assertThat(image).containsEntry(1, 20L).containsEntry(2, 30L).containsEntry(3, 3L);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream((byte[]) image.get(4)));
        assertThat(read.getRGB(3, 4) & 0xffffff).isEqualTo(0xabcdef);
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
