package org.conceptexplorer.bench;

import java.util.concurrent.TimeUnit;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.NativeRuntime;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Milliseconds of a product of two large square matrices by OpenBLAS, one on each processor: as many operations a second
 * as a program that only multiplies matrices can do.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Thread)
@Threads(Threads.MAX)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MatrixProductBenchmark {
    private static final int SIZE = 1024;

    /** Floating-point operations of one product. */
    static final double OPERATIONS = 2.0 * SIZE * SIZE * SIZE;

    static {
        NativeRuntime.load(); // each product on the thread that asks for it
    }

    private final INDArray a = Nd4j.rand(DataType.FLOAT, SIZE, SIZE).dup('f');
    private final INDArray b = Nd4j.rand(DataType.FLOAT, SIZE, SIZE).dup('f');
    private final INDArray product = Nd4j.create(DataType.FLOAT, new long[] {SIZE, SIZE}, 'f');

    /** One product. */
    @Benchmark
    public INDArray product() {
        return Nd4j.gemm(a, b, product, false, false, 1, 0);
    }

    /**
     * Floating-point operations that one image takes in a training step: two for each weight that it meets, once forward
     * and twice back.
     */
    static double operations(Architecture architecture) {
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
