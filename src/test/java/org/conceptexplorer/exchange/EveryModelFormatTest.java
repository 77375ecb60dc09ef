package org.conceptexplorer.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every format there is. */
class EveryModelFormatTest {
    private final Path folder;

    EveryModelFormatTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<Arguments> readAndWritten() {
        return ModelFormats.read().stream()
                .filter(format -> format.writer().isPresent())
                .flatMap(format -> Arrays.stream(Architecture.values()).map(each -> Arguments.of(format, each)));
    }

    @ParameterizedTest
    @MethodSource("readAndWritten")
    void whatIsWrittenIsReadBit(ModelFormat format, Architecture architecture) {
        Path file = write(format, architecture, Part.AUTOENCODER);
        ImportedModel read = ModelImport.read(file);
        assertThat(read.weights().architecture()).isEqualTo(architecture);
        Weights expected = Models.weights(architecture);
        for (String name : expected.arrays().keySet()) {
            assertThat(read.weights().array(name)).as(name).containsExactly(expected.array(name));
        }
        if (read.structured()) {
            assertThat(read.dropout().isPresent()).isEqualTo(architecture.hasDropout());
        }
    }

    @ParameterizedTest
    @MethodSource("readAndWritten")
    void aPartIsNoWholeNetwork(ModelFormat format, Architecture architecture) {
        for (Part part : List.of(Part.ENCODER, Part.DECODER)) {
            Path file = write(format, architecture, part);
            assertThatThrownBy(() -> ModelImport.read(file))
                    .isInstanceOf(ExplainedException.class)
                    .hasMessageContaining(file.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("readAndWritten")
    void aFileThatIsCutOffOrOfAnotherKindIsRefused(ModelFormat format, Architecture architecture) throws IOException {
        Path file = write(format, architecture, Part.AUTOENCODER);
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 1, 7, 8, 9, 100, whole.length / 2, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> ModelImport.read(file)).isInstanceOf(ExplainedException.class);
        }
        Files.writeString(file, "no model at all, but a text of some length that somebody gave that name");
        assertThatThrownBy(() -> ModelImport.read(file))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining(file.toString());
    }

    private Path write(ModelFormat format, Architecture architecture, Part part) {
        Path file = folder.resolve("model" + format.extensions().get(0));
        format.writer().orElseThrow().write(Models.model(architecture, part), file);
        return file;
    }

    @Test
    void eachFormatIsNamedOnce() {
        List<String> ids = ModelFormats.written().stream().map(ModelFormat::id).toList();
        assertThat(ids).doesNotHaveDuplicates().contains("safetensors", "keras-h5");
        List<String> endings = Stream.concat(ModelFormats.written().stream(), ModelFormats.read().stream())
                .distinct()
                .flatMap(format -> format.extensions().stream())
                .toList();
        assertThat(endings).doesNotHaveDuplicates().allMatch(ending -> ending.equals(ending.toLowerCase(Locale.ROOT)));
    }

    @Test
    void eachFormatSaysWhatItCannotSay() {
        for (ModelFormat format : ModelFormats.written()) {
            List<String> remarks =
                    format.writer().orElseThrow().remarks(Models.model(Architecture.DENSE, Part.AUTOENCODER));
            assertThat(remarks).as(format.id()).isNotEmpty().allMatch(remark -> remark.endsWith("."));
        }
    }
}
