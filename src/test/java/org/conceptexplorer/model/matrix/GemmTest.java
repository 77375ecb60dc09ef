package org.conceptexplorer.model.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.conceptexplorer.model.compute.Crew;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GemmTest {
    private static final int INNER = 165;

    private final Random random = new Random(1);

    static Stream<Gemm> libraries() {
        Gemm best = NativeRuntime.gemm();
        return best instanceof OpenBlasGemm ? Stream.of(best) : Stream.of(best, new OpenBlasGemm());
    }

    /** In the middle of larger matrices, so that rows and columns beyond the factors would be noticed. */
    @ParameterizedTest
    @MethodSource("libraries")
    void multipliesBlocksOfMatricesAsWrittenOut(Gemm gemm) {
        for (boolean transposeA : new boolean[] {false, true}) {
            for (boolean transposeB : new boolean[] {false, true}) {
                for (int[] size : new int[][] {{1, 1}, {10, 64}, {164, 3}, {49, 33}}) {
                    multiplies(gemm, size[0], size[1], transposeA, transposeB);
                }
            }
        }
    }

    private void multiplies(Gemm gemm, int rows, int columns, boolean transposeA, boolean transposeB) {
        try (NativeMatrix a = transposeA ? noise(INNER, rows) : noise(rows, INNER);
                NativeMatrix b = transposeB ? noise(columns, INNER) : noise(INNER, columns);
                NativeMatrix c = noise(rows, columns)) {
            float[] around = read(c);
            gemm.multiply(inside(c), inside(a), transposeA, inside(b), transposeB);
            float[] product = read(c);
            for (int at = 0; at < product.length; at++) {
                int row = at % c.rows() - 1;
                int column = at / c.rows() - 1;
                boolean within = row >= 0 && row < rows && column >= 0 && column < columns;
                double expected = within ? sum(read(a), read(b), row, column, transposeA, transposeB) : around[at];
                assertThat((double) product[at]).isCloseTo(expected, within(1e-5 * INNER));
            }
        }
    }

    /** A matrix with a margin of one on each side. */
    private NativeMatrix noise(int rows, int columns) {
        NativeMatrix matrix = new NativeMatrix(rows + 2, columns + 2);
        float[] values = new float[(rows + 2) * (columns + 2)];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextFloat() - .5f;
        }
        whole(matrix).write(values);
        return matrix;
    }

    private static NativeBlock whole(NativeMatrix matrix) {
        return matrix.block(0, 0, matrix.rows(), matrix.columns());
    }

    private static NativeBlock inside(NativeMatrix matrix) {
        return matrix.block(1, 1, matrix.rows() - 2, matrix.columns() - 2);
    }

    private static float[] read(NativeMatrix matrix) {
        float[] values = new float[matrix.rows() * matrix.columns()];
        whole(matrix).read(values);
        return values;
    }

    private static double sum(float[] a, float[] b, int row, int column, boolean transposeA, boolean transposeB) {
        int aRows = transposeA ? INNER + 2 : a.length / (INNER + 2);
        int bRows = transposeB ? b.length / (INNER + 2) : INNER + 2;
        double sum = 0;
        for (int i = 1; i <= INNER; i++) {
            double left = transposeA ? a[(row + 1) * aRows + i] : a[i * aRows + row + 1];
            double right = transposeB ? b[i * bRows + column + 1] : b[(column + 1) * bRows + i];
            sum += left * right;
        }
        return sum;
    }

    /** Memory that was never written to may hold anything. */
    @ParameterizedTest
    @MethodSource("libraries")
    void doesNotReadTheResultBeforehand(Gemm gemm) {
        try (NativeMatrix one = new NativeMatrix(1, 1);
                NativeMatrix result = new NativeMatrix(1, 1)) {
            whole(one).write(new float[] {2});
            whole(result).write(new float[] {Float.NaN});
            gemm.multiply(whole(result), whole(one), false, whole(one), false);
            assertThat(read(result)).containsExactly(4);
        }
    }

    /** Otherwise a diverged training would look like a sound one. */
    @ParameterizedTest
    @MethodSource("libraries")
    void keepsWhatIsNotANumber(Gemm gemm) {
        try (NativeMatrix factor = new NativeMatrix(4, 4);
                NativeMatrix result = new NativeMatrix(4, 4)) {
            float[] values = new float[16];
            values[0] = Float.NaN;
            whole(factor).write(values);
            gemm.multiply(whole(result), whole(factor), false, whole(factor), false);
            assertThat(read(result)).contains(Float.NaN);
        }
    }

    /** Which threads take which shard is left to chance, so that two products at once must not disturb each other. */
    @ParameterizedTest
    @MethodSource("libraries")
    void severalThreadsMayMultiplyAtOnce(Gemm gemm) {
        try (Crew crew = new Crew(4);
                NativeMatrix a = noise(164, 784);
                NativeMatrix b = noise(784, 64)) {
            float[][] products = new float[40][];
            crew.run(products.length, (member, task) -> {
                try (NativeMatrix c = new NativeMatrix(a.rows(), b.columns())) {
                    gemm.multiply(whole(c), whole(a), false, whole(b), false);
                    products[task] = read(c);
                }
            });
            assertThat(Arrays.stream(products))
                    .allSatisfy(product -> assertThat(product).isEqualTo(products[0]));
        }
    }

    @Test
    void oneDnnIsInUseWhereItExists() {
        assumeTrue(System.getProperty("os.arch").matches("amd64|x86_64"), "oneDNN is for x86-64 alone");
        assertThat(NativeRuntime.gemm()).isInstanceOf(OneDnnGemm.class);
        assertThat(NativeRuntime.warning()).isEmpty();
        assertThat(NativeRuntime.gemm().description()).matches("oneDNN 2\\.5\\.2 \\((SSE4\\.1|AVX|AVX2|AVX-512)\\)");
    }
}
