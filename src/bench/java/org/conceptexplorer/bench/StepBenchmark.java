package org.conceptexplorer.bench;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.training.Preset;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds of one training step with the notebook's settings, for each network, batch size and implementation. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class StepBenchmark {
    /** Which network: each of them unless told otherwise. */
    @Param
    public Architecture architecture = Architecture.DENSE;

    /** Images per step; 0 means the notebook's batch size. */
    @Param("0")
    public int batch;

    /** Threads of the engine; 0 means one for each processor, as in use. Peers always take all processors. */
    @Param("0")
    public int threads;

    /** Images the batches are taken from; 0 means all. */
    @Param("0")
    public int images;

    /** Whose implementation. */
    @Param({"ENGINE", "TORCH", "TORCH_TRAINER", "DL4J"})
    public Peer.Kind peer = Peer.Kind.ENGINE;

    private @Nullable Peer opened;

    /** Makes the implementation ready. */
    @Setup(Level.Trial)
    public void open() {
        opened = peer.open(architecture, batch == 0 ? notebookBatch(architecture) : batch, threads, images);
    }

    /** Frees its memory. */
    @TearDown(Level.Trial)
    public void close() {
        Objects.requireNonNull(opened).close();
    }

    /** One step. */
    @Benchmark
    public double step() {
        return Objects.requireNonNull(opened).step();
    }

    static int notebookBatch(Architecture architecture) {
        return Preset.NOTEBOOK.settings(architecture).batchSize();
    }
}
