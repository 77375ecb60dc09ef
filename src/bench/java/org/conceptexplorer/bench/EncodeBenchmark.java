package org.conceptexplorer.bench;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.conceptexplorer.model.Architecture;
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

/** Milliseconds to encode and reconstruct 10,000 images, as the window does when it looks at all test images. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class EncodeBenchmark {
    /** Which network: each of them unless told otherwise. */
    @Param
    public Architecture architecture = Architecture.DENSE;

    /** Whose implementation. */
    @Param({"ENGINE", "TORCH"})
    public Peer.Kind peer = Peer.Kind.ENGINE;

    /** Whether each image's error is asked for, which the window shows under its reconstruction. */
    @Param({"true", "false"})
    public boolean errors = true;

    private @Nullable Peer opened;

    /** Makes the implementation ready. */
    @Setup(Level.Trial)
    public void open() {
        opened = peer.open(architecture, StepBenchmark.notebookBatch(architecture), 0, 0);
    }

    /** Frees its memory. */
    @TearDown(Level.Trial)
    public void close() {
        Objects.requireNonNull(opened).close();
    }

    /** All codes and reconstructions, with or without errors. */
    @Benchmark
    public Object reconstruct() {
        return Objects.requireNonNull(opened).reconstruct(errors);
    }
}
