package org.conceptexplorer.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.SeededRandom;
import org.conceptexplorer.model.Architecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files from strangers: whatever is in them, they are refused in a sentence, or a whole network comes out. */
class HostileModelsTest {
    private static final int DAMAGES = 200;

    private final Path folder;

    HostileModelsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<ModelFormat> readAndWritten() {
        return ModelFormats.read().stream().filter(format -> format.writer().isPresent());
    }

    @ParameterizedTest
    @MethodSource("readAndWritten")
    void noDamageDoesAnythingButToBeRefused(ModelFormat format) throws IOException {
        Path file = write(format, Architecture.CONV);
        byte[] whole = Files.readAllBytes(file);
        SeededRandom random = new SeededRandom(3, 0);
        for (int damage = 0; damage < DAMAGES; damage++) {
            Files.write(file, damaged(whole, random));
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> tryToRead(file), "damage " + damage);
        }
    }

    /** A few bytes are others, at the beginning as often as anywhere; or a stretch is left out, or there twice. */
    private static byte[] damaged(byte[] whole, SeededRandom random) {
        int within = random.nextInt(2) == 0 ? Math.min(whole.length, 2_000) : whole.length;
        int at = random.nextInt(within);
        int length = random.nextInt(100);
        int end = Math.min(whole.length, at + length);
        if (random.nextInt(4) > 0) {
            byte[] bytes = whole.clone();
            for (int i = at; i < Math.min(end, at + 1 + length % 9); i++) {
                bytes[i] = (byte) random.nextInt(256);
            }
            return bytes;
        }
        byte[] head = Arrays.copyOf(whole, random.nextInt(2) == 0 ? at : end);
        byte[] bytes = Arrays.copyOf(head, head.length + whole.length - at - (head.length > at ? 0 : end - at));
        System.arraycopy(whole, head.length > at ? at : end, bytes, head.length, bytes.length - head.length);
        return bytes;
    }

    private static void tryToRead(Path file) {
        try {
            assertThat(ModelImport.read(file).weights().arrays()).isNotEmpty();
        } catch (ExplainedException refused) {
            assertThat(refused).hasMessageContaining(file.toString());
            assertThat(String.valueOf(refused.getMessage()).length()).isLessThan(3_000);
        }
    }

    @ParameterizedTest
    @CsvSource({"keras-2-linked.h5,link to another place", "keras-2-packed.h5,packed or in pieces"})
    void whatLeadsOutOfAFileOrCouldGrowIsRefused(String name, String why) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = ModelImport.class.getResourceAsStream(name)) {
            Files.copy(Objects.requireNonNull(in), file);
        }
        refused(file, why);
    }

    @Test
    void codeInAFileIsNeverRun() throws IOException {
        for (String name : List.of("Lambda", "TFOpLambda", "Custom>Evil")) {
            refused(
                    changed(".keras", "config.json", text -> text.replaceFirst("\"MaxPooling2D\"", "\"" + name + "\"")),
                    name + ", which none of this program's networks has; nothing in a file is ever run");
        }
        refused(
                changed(
                        ".dl4j",
                        "configuration.json",
                        text -> text.replaceFirst(
                                "org.deeplearning4j.nn.conf.layers.SubsamplingLayer",
                                "javax.script.ScriptEngineManager")),
                "ScriptEngineManager, which none of this program's networks has");
    }

    @Test
    void otherSizesAreRefusedWithWhatWasFoundAndWhatWasExpected() throws IOException {
        refused(
                changed(".keras", "config.json", text -> text.replaceFirst("\"units\":10", "\"units\":12")),
                "dense 8→12 relu",
                "the network most like it, conv, has",
                "dense 8→10 relu");
        refused(
                changed(".keras", "config.json", text -> text.replaceFirst("\"relu\"", "\"tanh\"")),
                "an activation tanh, and this program's networks have relu and sigmoid");
        refused(
                changed(".dl4j", "configuration.json", text -> text.replaceFirst("ActivationReLU", "ActivationELU")),
                "an activation elu");
    }

    @Test
    void namesThatLeaveTheFolderAndBombsAreRefused() throws IOException {
        for (String name : List.of("../evil", "/etc/evil", "a/../../evil", "..\\evil")) {
            Path file = write(".keras", Architecture.CONV);
            repack(file, Map.of(name, new byte[] {1}));
            refused(file, "whose name leads out of it");
        }
        Path bomb = write(".keras", Architecture.CONV);
        repack(bomb, Map.of("config.json", new byte[80 << 20]));
        refused(bomb, "config.json of more than 4 MB");
        repack(bomb, Map.of("config.json", "[".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII)));
        refused(bomb, "no sound JSON");
    }

    @Test
    void aFileThatIsTooLargeIsNotEvenLookedAt() throws IOException {
        Path file = folder.resolve("large.h5");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(ModelReader.MOST_BYTES + 1);
        }
        refused(file, "is larger than 64 MB");
        refused(Files.createDirectory(folder.resolve("folder.h5")), "is a folder");
        refused(folder.resolve("missing.h5"), "does not exist");
        refused(Files.createFile(folder.resolve("model.pickle")), "says no format");
    }

    private static void refused(Path file, String... why) {
        assertThatThrownBy(() -> ModelImport.read(file))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContainingAll(why);
    }

    private Path write(String ending, Architecture architecture) {
        return write(ModelFormats.ofFile(Path.of("any" + ending)).orElseThrow(), architecture);
    }

    private Path write(ModelFormat format, Architecture architecture) {
        Path file = folder.resolve("model" + format.extensions().get(0));
        format.writer().orElseThrow().write(Models.model(architecture, Part.AUTOENCODER), file);
        return file;
    }

    /** A zip of the convolutional network in which the text of one entry is another. */
    private Path changed(String ending, String entry, UnaryOperator<String> change) throws IOException {
        Path file = write(ending, Architecture.CONV);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String before = new String(
                    zip.getInputStream(Objects.requireNonNull(zip.getEntry(entry)))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            String after = change.apply(before);
            assertThat(after).isNotEqualTo(before);
            repack(file, Map.of(entry, after.getBytes(StandardCharsets.UTF_8)));
        }
        return file;
    }

    /** The zip with some entries more, or in place of those that were there. */
    private static void repack(Path file, Map<String, byte[]> more) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : new ArrayList<>(zip.stream().toList())) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        entries.putAll(more);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
    }
}
