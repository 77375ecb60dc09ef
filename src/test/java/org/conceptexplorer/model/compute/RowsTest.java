package org.conceptexplorer.model.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RowsTest {
    /** Long enough for vector loops and their remainders. */
    private static final int LENGTH = 37;

    private static float[] row(float first, float rest) {
        float[] row = new float[LENGTH];
        Arrays.fill(row, rest);
        row[0] = first;
        return row;
    }

    @Test
    void theFirstOfEqualCandidatesTakesTheWholeGradient() {
        float[] largest = row(3, 2);
        float[] gradient = row(5, 7);
        float[] first = row(1, 2);
        float[] second = row(3, 2);
        float[] third = row(3, 1);
        Rows.route(first, largest, gradient);
        Rows.route(second, largest, gradient);
        Rows.route(third, largest, gradient);
        assertThat(first).containsExactly(row(0, 7));
        assertThat(second).containsExactly(row(5, 0));
        assertThat(third).containsExactly(row(0, 0));
        assertThat(gradient).containsExactly(row(0, 0));
    }

    @Test
    void nothingGoesWhereAWindowEnds() {
        float[] beyond = row(Float.NEGATIVE_INFINITY, Float.NEGATIVE_INFINITY);
        Rows.route(beyond, row(0, 2), row(0, 7));
        assertThat(beyond).containsExactly(row(0, 0));
    }

    @Test
    void aGatePassesWhatIsPositiveHoweverSmall() {
        float[] gradient = row(-4, 3);
        Rows.gate(gradient, row(1e-30f, 0));
        assertThat(gradient).containsExactly(row(-4, 0));
    }

    @Test
    void sixWeightedRowsAreAddedAtOnce() {
        float[][] rows = new float[7][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(i, 1);
        }
        float[] out = row(100, 0.5f);
        Rows.addWeighted(out, rows, new float[] {99, 1, 2, 3, 4, 5, 6}, 1);
        assertThat(out).containsExactly(row(100 + 1 + 4 + 9 + 16 + 25 + 36, 21.5f));
    }

    @Test
    void threeProductsAreAddedAtOnce() {
        float[] out = row(1, 0);
        Rows.addProducts(out, row(2, 1), row(3, 1), row(4, 1), row(5, 1), row(6, 1), row(7, 2));
        assertThat(out).containsExactly(row(1 + 6 + 20 + 42, 4));
    }

    @Test
    void poolingTakesTheLargestOfFourAndNothingNegative() {
        float[] out = new float[LENGTH];
        Rows.poolAndRectify(out, row(1, -1), row(4, -2), row(3, -3), row(2, -4));
        assertThat(out).containsExactly(row(4, 0));
    }
}
