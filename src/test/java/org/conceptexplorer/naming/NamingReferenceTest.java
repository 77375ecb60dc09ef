package org.conceptexplorer.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.SeededRandom;
import org.conceptexplorer.data.numpy.NpyArray;
import org.conceptexplorer.data.numpy.NpzFile;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.SingularOps_DDRM;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compares each part with NumPy, SciPy and scikit-learn: {@code src/test/python/naming_reference.py}. */
class NamingReferenceTest {
    private static final int GROUPS = 10;
    private static final int WANTED = 20;
    private static final int NEIGHBOURS = 5;
    private static final ImageSet DIGITS = NamingReferenceInput.digits();
    private static final int[] ALL = IntStream.range(0, DIGITS.size()).toArray();
    private static final Shares SHARES = new Shares(2, Progress.NONE);

    private static Map<String, NpyArray> reference = Map.of();

    @BeforeAll
    static void read() throws URISyntaxException {
        reference = NpzFile.read(Path.of(Objects.requireNonNull(NamingReferenceTest.class.getResource("reference.npz"))
                .toURI()));
    }

    @AfterAll
    static void close() {
        SHARES.close();
    }

    private static float[] floats(String name) {
        return ((NpyArray.Floats) Objects.requireNonNull(reference.get(name))).values();
    }

    private static int[] ints(String name) {
        return ((NpyArray.Ints) Objects.requireNonNull(reference.get(name))).values();
    }

    /** The reference's neighbours. */
    private static int[][] nearest() {
        int[] flat = ints("nearest");
        return Arrays.stream(ALL)
                .mapToObj(i -> Arrays.copyOfRange(flat, i * NEIGHBOURS, (i + 1) * NEIGHBOURS))
                .toArray(int[][]::new);
    }

    private static DMatrixRMaj eigenvectors() {
        float[] values = floats("eigenvectors");
        return new DMatrixRMaj(
                DIGITS.size(),
                WANTED,
                true,
                IntStream.range(0, values.length).mapToDouble(i -> values[i]).toArray());
    }

    @Test
    void featuresAgree() {
        float[] expected = floats("features");
        float[] sums = floats("feature_sums");
        ImageFeatures features = new ImageFeatures(DIGITS);
        for (int image : ALL) {
            float[] found = features.of(image);
            double sum =
                    IntStream.range(0, found.length).mapToDouble(i -> found[i]).sum();
            assertThat(sum).as("sum of image %d", image).isCloseTo(sums[image], within(5e-2));
            for (int i = 0; (image + 1) * found.length <= expected.length && i < found.length; i++) {
                assertThat(found[i]).as("image %d", image).isCloseTo(expected[image * found.length + i], within(2e-3f));
            }
        }
    }

    @Test
    void principalAxesKeepTheSameVariances() {
        Points points = PrincipalAxes.of(DIGITS, ALL, SHARES).project(DIGITS, ALL, SHARES);
        float[] expected = floats("variances");
        for (int axis = 0; axis < PrincipalAxes.KEPT; axis++) {
            int place = axis;
            double variance = Arrays.stream(ALL)
                    .mapToDouble(i -> Math.pow(points.values()[i * PrincipalAxes.KEPT + place], 2))
                    .average()
                    .orElseThrow();
            assertThat(variance).as("axis %d", axis).isCloseTo(expected[axis], within(1e-3 * expected[axis]));
        }
    }

    @Test
    void neighboursAgree() {
        Points points = PrincipalAxes.of(DIGITS, ALL, SHARES).project(DIGITS, ALL, SHARES);
        int[][] found = new NearestNeighbours(points).ofEach(NEIGHBOURS, SHARES);
        int[][] expected = nearest();
        long same = Arrays.stream(ALL)
                .filter(i -> Arrays.equals(found[i], expected[i]))
                .count();
        // Pixels between pixels are placed to a 65,536th: a few neighbours that are equally near change places.
        assertThat(same).isGreaterThanOrEqualTo(DIGITS.size() - 5);
    }

    @Test
    void eigenvectorsSpanTheSameSpace() {
        NormalisedAffinity matrix = new NormalisedAffinity(NeighbourGraph.of(nearest()));
        DMatrixRMaj found = LeadingEigenvectors.of(matrix, WANTED, 1, SHARES);
        DMatrixRMaj cosines = new DMatrixRMaj(WANTED, WANTED);
        CommonOps_DDRM.multTransA(found, eigenvectors(), cosines);
        double[] singular = SingularOps_DDRM.singularValues(cosines);
        double angle = Math.acos(Math.min(1, Arrays.stream(singular).min().orElseThrow()));
        assertThat(angle).as("largest angle between the subspaces").isLessThan(0.02);
        float[] values = floats("eigenvalues");
        for (int i = 0; i < WANTED; i++) {
            assertThat(quotient(matrix, found, i)).isCloseTo(values[i], within(1e-5));
        }
    }

    /** The eigenvalue that a vector stands for, vᵀLv. */
    private static double quotient(NormalisedAffinity matrix, DMatrixRMaj vectors, int column) {
        double[] vector = CommonOps_DDRM.extractColumn(vectors, column, null).data;
        double[] image = new double[vector.length];
        matrix.multiply(vector, image, 1, 1, 0, 0, SHARES);
        return IntStream.range(0, vector.length)
                .mapToDouble(i -> vector[i] * image[i])
                .sum();
    }

    @Test
    void groupsAgree() {
        Points points = SpectralGroups.onSphere(eigenvectors(), GROUPS);
        double spread = Double.POSITIVE_INFINITY;
        byte[] groupOf = new byte[0];
        for (int start = 0; start < 50; start++) {
            KMeans found = KMeans.of(points, GROUPS, new SeededRandom(1, start));
            groupOf = found.spread() < spread ? found.groupOf() : groupOf;
            spread = Math.min(spread, found.spread());
        }
        assertThat(spread).isCloseTo(floats("spread")[0], within(1e-3 * spread));
        assertThat(pairs(groupOf)).hasSize(GROUPS);
    }

    /** Which of our groups met which of the reference's. */
    private static Map<Integer, Integer> pairs(byte[] groupOf) {
        int[] expected = ints("groups");
        Map<Integer, Integer> pairs = new HashMap<>();
        for (int i : ALL) {
            pairs.merge(groupOf[i] * GROUPS + expected[i], 1, Integer::sum);
        }
        return pairs;
    }

    @Test
    void informationAgrees() {
        int[] groups = ints("groups");
        byte[] groupOf = new byte[groups.length];
        for (int i = 0; i < groups.length; i++) {
            groupOf[i] = (byte) groups[i];
        }
        assertThat(GraphInformation.of(NeighbourGraph.of(nearest()), groupOf, GROUPS))
                .isCloseTo(floats("information")[0], within(1e-5));
    }
}
