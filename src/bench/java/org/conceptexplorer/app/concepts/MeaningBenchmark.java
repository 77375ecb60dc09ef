package org.conceptexplorer.app.concepts;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.EncodedImages;
import org.conceptexplorer.analysis.SplitEncoder;
import org.conceptexplorer.analysis.evaluation.EncodedSet;
import org.conceptexplorer.analysis.evaluation.Evaluation;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.analysis.projection.PcaProjection;
import org.conceptexplorer.analysis.projection.Umap;
import org.conceptexplorer.app.map.MapPainting;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.bench.Median;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.source.DataChoice;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.factory.Autoencoders;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.run.RunFolder;

/**
 * How long the places take that tell what concepts mean, for a run in a folder: medians of some repetitions, each by the
 * clock and by the time that all processors together worked for this program, which other programs do not lengthen much.
 */
public final class MeaningBenchmark {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int ONCE = 1;
    private static final int SEVERAL = 5;
    private static final int MANY = 100;
    private static final double MILLION = 1e6;

    private final PrintStream out = System.out;

    private MeaningBenchmark() {}

    /** Measures the runs in some folders. */
    public static void main(String[] folders) {
        for (String folder : folders) {
            new MeaningBenchmark().measure(Path.of(folder));
        }
    }

    private void measure(Path folder) {
        TrainedRun run = RunFolder.read(folder).training();
        Dataset dataset = Datasets.standard().open(DataChoice.parse("auto"), Progress.NONE);
        ImageSet test = dataset.test();
        int[] all = IntStream.range(0, test.size()).toArray();
        out.printf(
                Locale.ROOT,
                "%s: %d test images of %s; load of the computer %.1f%n",
                run.settings().architecture(),
                test.size(),
                dataset.name(),
                SYSTEM.getSystemLoadAverage());
        try (Autoencoder network = Autoencoders.create(
                run.weights(), run.settings().objective(), run.settings().seed())) {
            EncodedSet codes = EncodedSet.of(network::encode, test, all, false, Progress.NONE);
            time(
                    "encode all test images",
                    SEVERAL,
                    () -> EncodedSet.of(network::encode, test, all, false, Progress.NONE));
            time("statistics, prototypes, classes", SEVERAL, () -> Survey.of(codes, Progress.NONE));
            FloatMatrix whole = codes.codes().whole();
            time("map by PCA", SEVERAL, () -> new PcaProjection().project(whole, Progress.NONE));
            float[][] one = {whole.row(0)};
            time("picture of a pulled bar", MANY, () -> network.decode(one));
            paint(network, test, whole);
            time(
                    "all numbers and probes",
                    ONCE,
                    () -> Evaluation.of(dataset, network::encode, Progress.NONE, known -> {}));
            time("map by UMAP", ONCE, () -> Umap.usual(whole.rows(), 1).project(whole, Progress.NONE));
        }
    }

    private void paint(Autoencoder network, ImageSet test, FloatMatrix whole) {
        SplitEncoder question = new SplitEncoder(network.architecture(), test, false);
        EncodedImages encoded = question.askAll(network, "Encoding", Progress.NONE);
        MapPainting map = new MapPainting(
                org.conceptexplorer.app.codes.EncodedSet.of(encoded),
                new PcaProjection().project(whole, Progress.NONE));
        time("one frame of the map", MANY, map::frame);
    }

    private void time(String what, int times, Runnable work) {
        int warm = times == ONCE ? 0 : Math.max(2, times / 5);
        for (int i = 0; i < warm; i++) {
            work.run();
        }
        double[] clock = new double[times];
        double[] processors = new double[times];
        for (int i = 0; i < times; i++) {
            long began = System.nanoTime();
            long worked = SYSTEM.getProcessCpuTime();
            work.run();
            processors[i] = (SYSTEM.getProcessCpuTime() - worked) / MILLION;
            clock[i] = (System.nanoTime() - began) / MILLION;
        }
        out.printf(
                Locale.ROOT,
                "  %-32s %9.2f ms by the clock, %9.2f ms of processors%n",
                what,
                Median.of(clock),
                Median.of(processors));
    }
}
