package org.conceptexplorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.FaultyDisk;
import org.conceptexplorer.exchange.ModelFormat;
import org.conceptexplorer.exchange.ModelFormats;
import org.conceptexplorer.exchange.Models;
import org.conceptexplorer.exchange.Part;
import org.conceptexplorer.export.ExportSettings;
import org.conceptexplorer.export.FigureExporter;
import org.conceptexplorer.export.Format;
import org.conceptexplorer.export.Length;
import org.conceptexplorer.export.Provenance;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureSamples;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.kind.LossView;
import org.conceptexplorer.figure.loss.LossFigure;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.training.run.RunLabel;
import org.conceptexplorer.training.run.RunZip;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Writes each kind of file on a disk that fails at each of the things that are done to it, one after the other. */
class FailingDiskFilesTest {
    private static final String OLD = "what was there before";

    /** What writes a kind of file. */
    private record Kind(String name, Writing writing) {
        @Override
        public String toString() {
            return name;
        }
    }

    private interface Writing {
        void write(Path file);
    }

    private final Path temporary;

    FailingDiskFilesTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    static Stream<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        for (Format format : Format.values()) {
            kinds.add(new Kind("figure." + format.id(), file -> draw(format, file)));
        }
        for (ModelFormat format : ModelFormats.written()) {
            kinds.add(new Kind("model" + format.extensions().get(0), file -> format.writer()
                    .orElseThrow()
                    .write(Models.model(Architecture.CONV, Part.AUTOENCODER), file)));
        }
        kinds.add(new Kind("run.zip", file -> RunZip.write(Models.run(Architecture.CONV), file)));
        kinds.add(new Kind("label.json", file -> RunLabel.NONE.withName("one").write(file.resolveSibling(""))));
        return kinds.stream();
    }

    private static void draw(Format format, Path file) {
        Figure figure =
                new LossFigure(List.of(FigureSamples.run("", 50, 1)), OptionalDouble.of(0.2625), LossView.DEFAULT);
        ExportSettings size = ExportSettings.fitting(figure, Style.LIGHT, Length.ofMillimetres(60), 96);
        FigureExporter.write(figure, Style.LIGHT, size, Provenance.of(figure.title()), format, file);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aFileIsWholeOrAsItWasAndNothingElseIsLeft(Kind kind) throws IOException {
        FaultyDisk healthy = new FaultyDisk(temporary);
        kind.writing().write(healthy.path(kind.name()));
        List<Path> files = inside();
        for (int at = 1; at <= healthy.operations(); at++) {
            for (Path file : files) {
                Files.writeString(file, OLD);
            }
            FaultyDisk disk = new FaultyDisk(temporary).failing(at, FaultyDisk.Fault.FULL);
            try {
                kind.writing().write(disk.path(kind.name())); // what is left to do takes no room
                assertThat(disk.failed()).isTrue();
            } catch (ExplainedException e) {
                assertThat(e).hasMessageMatching("The file .* cannot be written because the disk is full; [^;]*\\.");
                assertThat(files).anySatisfy(file -> assertThat(file).hasContent(OLD));
            }
            assertThat(inside()).as("failed at %d", at).isEqualTo(files);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void onAReadOnlyDiskThatIsTheReason(Kind kind) throws IOException {
        FaultyDisk disk = new FaultyDisk(temporary).failing(1, FaultyDisk.Fault.READ_ONLY);
        assertThatThrownBy(() -> kind.writing().write(disk.path(kind.name())))
                .isInstanceOf(ExplainedException.class)
                .hasMessageMatching("The file .* cannot be written because the disk is read-only; [^;]*\\.");
        assertThat(inside()).isEmpty();
    }

    private List<Path> inside() throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.sorted().toList();
        }
    }
}
