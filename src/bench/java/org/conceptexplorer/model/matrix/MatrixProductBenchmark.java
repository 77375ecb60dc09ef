package org.conceptexplorer.model.matrix;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.conceptexplorer.model.Architecture;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Milliseconds of a product of two large square matrices, one on each processor: as many operations a second as a program
 * that only multiplies matrices can do.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Thread)
@Threads(Threads.MAX)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class MatrixProductBenchmark {
    private static final int SIZE = 1024;

    /** Floating-point operations of one product. */
    public static final double OPERATIONS = 2.0 * SIZE * SIZE * SIZE;

    /** Whose product. */
    @Param({"BEST", "OPENBLAS"})
    public Library library = Library.BEST;

    private final NativeBlock a = noise();
    private final NativeBlock b = noise();
    private final NativeBlock product = noise();
    private Gemm gemm = NativeRuntime.gemm();

    /** The libraries. */
    public enum Library {
        /** The one that the program uses here: oneDNN, if there is one. */
        BEST,
        /** The one that ND4J brings. */
        OPENBLAS
    }

    private static NativeBlock noise() {
        float[] values = new float[SIZE * SIZE];
        Random random = new Random(1);
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextFloat();
        }
        NativeBlock block = new NativeMatrix(SIZE, SIZE).block(0, 0, SIZE, SIZE);
        block.write(values);
        return block;
    }

    /** Takes the library. */
    @Setup(Level.Trial)
    public void choose() {
        gemm = library == Library.BEST ? NativeRuntime.gemm() : new OpenBlasGemm();
    }

    /** One product. */
    @Benchmark
    public Object product() {
        gemm.multiply(product, a, false, b, false);
        return product;
    }

    /**
     * Floating-point operations that one image takes in a training step: two for each weight that it meets, once forward
     * and twice back.
     */
    public static double operations(Architecture architecture) {
        return switch (architecture) {
            case DENSE -> 6.0 * (784 * 164 + 164 * 10 + 10 * 164 + 164 * 784);
            case CONV ->
                6.0
                        * (28 * 28 * 9 * 16
                                + 14 * 14 * 9 * 16 * 8
                                + 7 * 7 * 9 * 8 * 8
                                + 4 * 4 * 8 * 10
                                + 4 * 4 * 9 * 10 * 8
                                + 8 * 8 * 9 * 8 * 8
                                + 14 * 14 * 9 * 8 * 16
                                + 28 * 28 * 9 * 16);
        };
    }
}
