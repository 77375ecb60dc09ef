package org.conceptexplorer.export.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.export.Format;
import org.conceptexplorer.export.Look;
import org.conceptexplorer.export.Provenance;
import org.conceptexplorer.figure.FigureSamples;
import org.conceptexplorer.figure.concept.PlaceBarsFigure;
import org.conceptexplorer.model.Architecture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("little-memory")
class FigureBatchTest {
    private static final int FIGURES = 200;
    private static final long MEGABYTE = 1 << 20;

    /** Notes how much memory is in use in the second and in the last fifth of the way: the least of several looks. */
    private static final class Watcher implements Progress {
        private long early = Long.MAX_VALUE;
        private long late = Long.MAX_VALUE;

        @Override
        public void report(String what, long done, long total) {
            long fifth = 5 * done / total;
            if (done % 40 == 0 && fifth == 1) {
                early = Math.min(early, used());
            } else if (done % 40 == 0 && fifth == 4) {
                late = Math.min(late, used());
            }
        }

        private static long used() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    private static FigureBatch batch(Set<Format> formats) {
        List<EncodedImage> images = FigureSamples.images(Architecture.CONV, FIGURES);
        List<FigureFile> files = IntStream.range(0, FIGURES)
                .mapToObj(i -> new FigureFile("bars-" + i, new PlaceBarsFigure(images.get(i), OptionalDouble.empty())))
                .toList();
        Look small = new Look(Look.PAGE.style(), 321, Look.PAGE.height(), 300, "", "");
        return new FigureBatch(files, formats, small, (figure, format) -> Provenance.of(figure.title()));
    }

    @Test
    void twoHundredFiguresNeedNoMoreMemoryThanForty(@TempDir Path folder) {
        Watcher watcher = new Watcher();
        long start = System.nanoTime();
        FigureBatch batch = batch(Set.of(Format.PNG, Format.SVG, Format.PDF, Format.CSV));
        assertThat(batch.write(folder, watcher)).isEqualTo(4 * FIGURES);
        double seconds = (System.nanoTime() - start) / 1e9;
        // 200 pictures that are kept would be 400 MB.
        assertThat(watcher.late - watcher.early)
                .as("bytes gained; %.0f files/s", 4 * FIGURES / seconds)
                .isLessThan(96 * MEGABYTE);
        System.getLogger("figures").log(System.Logger.Level.INFO, "{0} files/s", 4 * FIGURES / seconds);
    }

    @Test
    void whenCancelledWhatIsWrittenStaysAndNothingMoreComes(@TempDir Path folder) {
        int[] reports = {0};
        Progress impatient = new Progress() {
            @Override
            public void report(String what, long done, long total) {
                reports[0]++;
            }

            @Override
            public boolean cancelled() {
                return reports[0] == 3;
            }
        };
        assertThat(batch(Set.of(Format.CSV)).write(folder, impatient)).isEqualTo(3);
        assertThat(folder.toFile().list()).hasSize(3);
    }
}
